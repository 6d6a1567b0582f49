//! What goes out: nothing before its time, nothing of the dossier, and reasons where they may be given.

use crate::collection::{Letter, letter, letters};
use mla_screen::{Audience, Disposition, Dossier, Language, Reply, Request};

fn reply(one: &Letter, language: Language) -> Reply {
    let request = Request::from_json(one.letter.to_string().as_bytes()).unwrap();
    let dossier = Dossier::from_json(&request, one.dossier.to_string().as_bytes()).unwrap();
    one.screener.reply(&request, &dossier, &one.screen(), language)
}

#[test]
fn what_is_asked_is_the_version_for_the_requesting_state() {
    let (mut asked, mut held) = (0, 0);
    for one in letters() {
        for language in Language::ALL {
            let (reply, desk) = (reply(&one, *language), one.page(*language, Audience::Desk));
            if let Some(request) = &reply.request {
                asked += 1;
                assert_eq!(*request, one.page(*language, Audience::RequestingState), "{}", one.name);
                assert!(request.steps().len() > 0, "{}: it is asked nothing", one.name);
                let text = request.to_string();
                assert!(!text.contains('['), "{}: {text}", one.name);
            }
            // That it is held stands before the letters, and in none of them.
            if let Some(hold) = desk.held {
                held += 1;
                assert!(reply.before.contains(&hold), "{}", one.name);
            }
            for letter in reply.request.iter().chain(&reply.refusal) {
                assert!(letter.held.is_none() && letter.annex.is_none() && letter.handling.is_empty(), "{}", one.name);
                let text = letter.to_string();
                assert!(!reply.before.iter().any(|line| text.contains(line.as_str())), "{}", one.name);
            }
        }
    }
    assert!(asked >= 16 && held > 20, "{asked} {held}");
}

#[test]
fn what_is_refused_is_told_with_reasons_of_letter_and_law() {
    let (mut refused, mut reasoned) = (0, 0);
    for one in letters() {
        let verdict = one.screen();
        let any = verdict.limbs().filter(|limb| limb.disposition() == Disposition::Refuse).count();
        for language in Language::ALL {
            let with = reply(&one, *language).refusal;
            assert_eq!(with.is_some(), any > 0, "{}", one.name);
            let Some(with) = with else { continue };
            refused += 1;
            reasoned += usize::from(with.reasons().len() > 0);
            let text = with.to_string();
            assert!(!text.contains("annex)") && !text.contains("annexe)") && !text.contains('['), "{}: {text}", one.name);
            assert!(!text.contains("reported") && !text.contains("rapporté"), "{}: {text}", one.name);
            let part = if *language == Language::English { "Refusal in part" } else { "Refus partiel" };
            assert_eq!(with.answer == part, any < verdict.limbs().len(), "{}", one.name);
        }
    }
    assert!(refused > 10 && reasoned > 8, "{refused} {reasoned}");
}

/// The treaty with the Netherlands asks for reasons, or for consultation instead.
#[test]
fn the_duties_of_the_instrument_are_named() {
    let reply = reply(&letter("nl-fine-too-old"), Language::English);
    let text = reply.refusal.unwrap().to_string().replace('\n', " ");
    assert!(text.contains("art. 6(4)(a)") && text.contains("art. 6(4)(b)") && text.contains("s. 9"), "{text}");
    assert!(reply.before.iter().any(|line| line.contains("art. 6(4)(b)")), "{:?}", reply.before);
}

/// What is refused because of the dossier is refused without a reason, and the desk is told.
#[test]
fn a_reason_of_the_dossier_stays_here() {
    let reply = reply(&letter("ch-prisoner-transfer"), Language::English);
    let refusal = reply.refusal.unwrap();
    assert!(refusal.reasons().len() == 0 && reply.before.iter().any(|line| line.contains("rest on the dossier")));
    assert!(!refusal.to_string().contains("consent"), "{refusal}");
}
