"""The batch filter under Spark: lines of letters in, lines of answers out, in the order of the lines.

spark-submit --master 'local[*]' spark_pipe.py LETTERS ANSWERS BATCH [PARTITIONS]
"""

import sys

from pyspark.sql import SparkSession


def main(letters, answers, batch, partitions="8"):
    spark = SparkSession.builder.appName("mla-screen").getOrCreate()
    lines = spark.sparkContext.textFile(letters, int(partitions))
    # Spark gives each partition a program of its own, so that each needs one thread. A bad line is answered and makes
    # the program end with 2, which is no failure of the partition.
    lines.pipe(f"{batch} --threads 1", checkCode=False).saveAsTextFile(answers)
    spark.stop()


if __name__ == "__main__":
    main(*sys.argv[1:])
