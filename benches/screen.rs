//! What a screening costs: from the bytes of a letter to the bytes of its verdict, part by part,
//! and how that compares with serde_json alone reading and writing the same documents.
//!
//! `cargo bench` ends with ratios that were timed in turns inside one process, so that another
//! machine, or a busy one, gives much the same figures; with the cost of a limb of the largest letters; and,
//! where valgrind is there to count them, with the instructions of each. Under `cargo bench -- --test` and
//! `cargo test --benches` every part runs once or twice and the figures mean nothing.
#![allow(
    clippy::expect_used,
    clippy::print_stdout,
    clippy::indexing_slicing,
    reason = "a benchmark stops at a broken file and prints its figures"
)]

#[path = "measure/instructions.rs"]
mod instructions;
#[path = "measure/largest.rs"]
mod largest;
#[path = "measure/law.rs"]
mod law;
#[path = "measure/letter.rs"]
mod letter;
#[path = "measure/ratio.rs"]
mod ratio;
#[path = "../examples/support/mod.rs"]
mod support;

use criterion::{Criterion, Throughput};
use law::LawFiles;
use letter::Sample;
use mla_screen::{LegalBase, Screener};
use ratio::Effort;
use std::any::Any;
use std::env;
use std::hint::black_box;
use std::time::Duration;

/// A routine letter, one with several limbs, one that is refused at once, one of many accounts.
const LETTERS: [&str; 4] = ["us-wire-fraud", "hk-under-un-convention", "ch-prisoner-transfer", "by-diaspora-bulk"];

fn main() {
    if let Some((work, times)) = instructions::asked() {
        return run(&work, times);
    }
    let screener = Screener::embedded().expect("the published data load");
    let samples = LETTERS.map(|name| Sample::read(&screener, name));
    let files = LawFiles::read();

    let mut criterion = Criterion::default()
        .sample_size(20)
        .nresamples(2_000)
        .warm_up_time(Duration::from_millis(200))
        .measurement_time(Duration::from_millis(800))
        .configure_from_args();
    samples.iter().for_each(|sample| one_letter(&mut criterion, sample));
    load(&mut criterion, &files);
    criterion.final_summary();

    let given = |flag: &str| env::args().any(|argument| argument == flag);
    if !given("--list") && !given("--profile-time") {
        let effort = if given("--bench") && !given("--test") { Effort::FULL } else { Effort::GLANCE };
        ratios(&samples, &files, effort);
        largest::print(&screener, effort);
        if effort.counts {
            instructions::print(&[&LETTERS[..], &largest::NAMES].concat());
        }
    }
}

/// One piece of work alone, again and again, for a tool that counts what it takes: `law`, the size of a large letter, or the name of one.
fn run(work: &str, times: usize) {
    if work == "law" {
        return (0..times).for_each(|_| drop(keep(LegalBase::embedded())));
    }
    let screener = Screener::embedded().expect("the published data load");
    if let Some(request) = largest::named(&screener, work) {
        return (0..times).for_each(|_| drop(keep(largest::screen(&screener, &request))));
    }
    let name = LETTERS.into_iter().find(|name| *name == work).expect("a letter of this bench");
    let sample = Sample::read(&screener, name);
    (0..times).for_each(|_| drop(keep(sample.screen())));
}

/// The way of one letter, whole and in parts, beside the bare codec.
fn one_letter(criterion: &mut Criterion, sample: &Sample) {
    let mut group = criterion.benchmark_group(sample.name);
    group.throughput(Throughput::Bytes(sample.bytes() as u64));
    group.bench_function("whole", |b| b.iter(|| black_box(sample.whole())));
    group.bench_function("bare codec", |b| b.iter(|| black_box(sample.bare_codec())));
    group.bench_function("parse", |b| b.iter(|| black_box(sample.parse())));
    group.bench_function("bare parse", |b| b.iter(|| black_box(sample.bare_parse())));
    group.bench_function("screen", |b| b.iter(|| black_box(sample.screen())));
    group.bench_function("serialise", |b| b.iter(|| black_box(sample.serialise())));
    group.finish();
}

/// The legal base, read, digested, validated and indexed, beside the bare parse of its files.
fn load(criterion: &mut Criterion, files: &LawFiles) {
    let mut group = criterion.benchmark_group("legal base");
    group.throughput(Throughput::Bytes(files.bytes() as u64));
    group.bench_function("load and validate", |b| b.iter_with_large_drop(|| black_box(LegalBase::embedded())));
    group.bench_function("bare parse to types", |b| b.iter_with_large_drop(|| black_box(files.to_types())));
    group.bench_function("bare parse to values", |b| b.iter_with_large_drop(|| black_box(files.to_values())));
    group.finish();
}

/// What a piece of work made, to be dropped when the clock has stopped.
fn keep<T: 'static>(made: T) -> Box<dyn Any> {
    Box::new(black_box(made))
}

fn ratios(samples: &[Sample], files: &LawFiles, effort: Effort) {
    println!("\npaired timings, median of {} rounds", effort.rounds);
    for sample in samples {
        let [whole, codec, parse, bare, screen, serialise, page, memo] = ratio::in_turns(
            effort,
            &mut [
                &mut || keep(sample.whole()),
                &mut || keep(sample.bare_codec()),
                &mut || keep(sample.parse()),
                &mut || keep(sample.bare_parse()),
                &mut || keep(sample.screen()),
                &mut || keep(sample.serialise()),
                &mut || keep(sample.page()),
                &mut || keep(sample.memo()),
            ],
        );
        println!("\n{} ({} bytes in, {} bytes out)", sample.name, sample.bytes_in(), sample.bytes_out());
        println!("  whole {whole} = parse {parse} + screen {screen} + serialise {serialise}");
        println!("  bare codec {codec}, of which parse {bare}");
        println!("  parse / bare parse = {:.2}", parse.over(&bare));
        println!("  screen / bare codec = {:.2}", screen.over(&codec));
        println!("  whole / bare codec = {:.2}", whole.over(&codec));
        println!("  page for counsel {page}, memo alone {memo}");
        println!("  page / screen = {:.2}, memo / screen = {:.2}", page.over(&screen), memo.over(&screen));
    }
    let [load, types, values] = ratio::in_turns(
        effort,
        &mut [&mut || keep(LegalBase::embedded()), &mut || keep(files.to_types()), &mut || keep(files.to_values())],
    );
    println!("\nlegal base ({} files, {} bytes)", files.len(), files.bytes());
    println!("  load and validate {load}; bare parse to types {types}, to values {values}");
    println!("  load / bare parse to types = {:.2}", load.over(&types));
    println!("  load / bare parse to values = {:.2}", load.over(&values));
}
