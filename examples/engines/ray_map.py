"""The batch filter under Ray: lines of letters in, lines of answers out, in the order of the lines.

python ray_map.py LETTERS ANSWERS BATCH [LINES]
"""

import itertools
import subprocess
import sys
from collections import deque

import ray


@ray.remote
def screened(batch, lines):
    # A bad line is answered and makes the program end with 2, which is no failure of the part.
    return subprocess.run([batch, "--threads", "1"], input=b"".join(lines), stdout=subprocess.PIPE, check=False).stdout


def main(letters, answers, batch, size="2000"):
    ray.init(log_to_driver=False)
    most = 2 * int(ray.cluster_resources()["CPU"])
    under_work = deque()
    with open(letters, "rb") as lines, open(answers, "wb") as out:
        # No more parts are in memory than the cores can take.
        while part := list(itertools.islice(lines, int(size))):
            under_work.append(screened.remote(batch, part))
            if len(under_work) >= most:
                out.write(ray.get(under_work.popleft()))
        for part in under_work:
            out.write(ray.get(part))


if __name__ == "__main__":
    main(*sys.argv[1:])
