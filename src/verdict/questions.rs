//! The questions of a verdict: who may answer, to whom each may be put, and what is held back.

use crate::dossier::Determination;
use crate::fact::LeafId;
use crate::law::Asking;
use crate::matter::{Leaf, Matter, Name, limb_id, void};
use crate::verdict::leaves::leaf_name;
use crate::verdict::limb::{Judged, inward};
use crate::verdict::proof::Compact;
use crate::verdict::{ActKind, Question};
use crate::vocabulary::{ContentItem, Fact, Office, PutTo};
use std::collections::BTreeMap;

/// Every question that some limb waits for, each once, in the order of acts and then of names.
pub(crate) fn questions(matter: &Matter<'_>, judged: &[Judged<'_, '_>], compact: &Compact) -> Vec<Question> {
    let mut all: BTreeMap<(ActKind, String), Question> = BTreeMap::new();
    for one in judged {
        let limb = limb_id(matter, one.case.limb());
        for (act, leaf) in &one.acts {
            let Some((id, asking)) = asked(matter, *leaf) else { continue };
            let question = all.entry((*act, id.clone())).or_insert_with(|| Question {
                id,
                act: *act,
                office: asking.office,
                put_to: asking.put_to,
                held: false,
                limbs: Vec::new(),
                leaf: compact.leaf(*leaf).unwrap_or_default(),
            });
            if question.limbs.last() != Some(&limb) {
                question.limbs.push(limb.clone());
            }
        }
    }
    let mut questions: Vec<Question> = all.into_values().collect();
    hold_back(&mut questions);
    questions
}

/// The name of an open leaf, and who may answer it.
fn asked(matter: &Matter<'_>, leaf: LeafId) -> Option<(String, Asking)> {
    matter.proof.with(leaf, |leaf| {
        let name = facts_question(matter, leaf).unwrap_or_else(|| leaf_name(matter, leaf));
        let asking = match leaf {
            // A possible match is settled inside, never by asking the requesting state.
            Leaf::Fact { name, from, .. } => {
                let asking = matter.asking(*name);
                let inside = from.iter().any(|pointer| pointer.document() == crate::matter::Document::Dossier);
                if inside && asking.put_to == PutTo::RequestingState {
                    Asking { put_to: PutTo::Inside, ..asking }
                } else {
                    asking
                }
            }
            Leaf::Law { .. } => matter.base.questions.law,
            Leaf::Open { office, .. } => Asking { office: *office, put_to: put_to(matter, *office) },
        };
        (name, asking)
    })
}

/// A letter that states no conduct is asked for the facts, once, and not for each word that there is.
fn facts_question(matter: &Matter<'_>, leaf: &Leaf<'_>) -> Option<String> {
    let question = stands_for_facts(matter, leaf)?;
    let answered =
        matter.dossier.is_some_and(|dossier| dossier.determinations.iter().any(|one| answers(matter, one, &question)));
    (!answered).then_some(question)
}

/// Whether a determination answers the question for the facts, by the office that may.
pub(crate) fn answers(matter: &Matter<'_>, one: &Determination, question: &str) -> bool {
    let entitled = one.by == matter.asking(Name::Content(ContentItem::Facts)).office;
    one.question == question && entitled && void(matter, one).is_none()
}

/// The question for the facts, where the leaf is about conduct and the letter states none.
pub(crate) fn stands_for_facts(matter: &Matter<'_>, leaf: &Leaf<'_>) -> Option<String> {
    let Leaf::Fact { name, subject, .. } = leaf else { return None };
    let of_conduct = matches!(
        name,
        Name::Conduct(_)
            | Name::Tag(_)
            | Name::OnlyTag(_)
            | Name::Fact(Fact::CrimeHere | Fact::CrimeHereIndictable | Fact::InterceptionListed)
    );
    let offence = subject.offence.and_then(|place| matter.letter.offences.get(place));
    let silent = offence.is_none_or(|one| !one.conduct.iter().flatten().any(|act| act.alleged));
    (of_conduct && silent).then(|| matter.fact_question(Name::Content(ContentItem::Facts), *subject))
}

/// Law is read by counsel; everything else that an office settles stays inside.
fn put_to(matter: &Matter<'_>, office: Office) -> PutTo {
    if office == matter.base.questions.law.office { matter.base.questions.law.put_to } else { PutTo::Inside }
}

/// Nothing goes outside while an inward question or decision about the same target is open.
fn hold_back(questions: &mut [Question]) {
    let target = |limb: &str| limb.rsplit('/').next().unwrap_or_default().to_owned();
    let closed: Vec<String> = questions
        .iter()
        .filter(|one| inward(one.act, one.put_to))
        .flat_map(|one| one.limbs.iter().map(|limb| target(limb)))
        .collect();
    for question in questions.iter_mut().filter(|one| one.put_to == PutTo::RequestingState) {
        question.held = question.limbs.iter().any(|limb| closed.contains(&target(limb)));
    }
}
