//! What goes to the requesting state is the same, byte for byte, whatever the marked entries of the dossier hold; a
//! refusal tells of them no more than that there is one.

use crate::common::cases;
use crate::common::generate::{self, Generated};
use crate::common::world;
use mla_screen::dossier::DossierFile;
use mla_screen::{Audience, Language, Page, Reply};
use proptest::prelude::*;

fn asked(matter: &Generated, language: Language) -> (Page, Reply) {
    let (request, known, verdict) = (matter.request(), matter.known(), matter.verdict());
    let screener = world::screener();
    let page = screener.page(&request, &known, &verdict, language, Audience::RequestingState);
    (page, screener.reply(&request, &known, &verdict, language))
}

/// Everything that a letter can say in any format.
fn bytes(page: &Page) -> String {
    format!("{page}{}{}", page.markdown(), page.html())
}

/// The facts and grounds of a refusal.
fn reasons(refusal: &Page) -> Vec<String> {
    refusal.reasons().flat_map(|(_, facts, grounds)| [facts, grounds].concat()).collect()
}

/// The dossier as it would be if nothing in it were marked.
fn without_marked(file: &DossierFile) -> DossierFile {
    let mut value = serde_json::to_value(file).unwrap();
    for list in value.as_object_mut().unwrap().values_mut().filter_map(serde_json::Value::as_array_mut) {
        list.retain(|entry| entry.get("handling").is_none_or(|mark| mark == "open"));
    }
    serde_json::from_value(value).unwrap()
}

proptest! {
    #![proptest_config(cases(16))]

    #[test]
    fn nothing_of_the_dossier_shows(matter in generate::matter()) {
        let bare = Generated { dossier: None, ..matter.clone() };
        let open = Generated { dossier: matter.dossier.as_ref().map(without_marked), ..matter.clone() };
        for language in Language::ALL {
            let (page, reply) = asked(&matter, *language);
            let (without, _) = asked(&open, *language);
            prop_assert_eq!(bytes(&page), bytes(&without));
            if let Some(request) = &reply.request {
                prop_assert_eq!(bytes(request), bytes(&without));
            }
            // Every reason of a refusal is one that letter and law give without a dossier.
            let known: Vec<String> = asked(&bare, *language).1.refusal.into_iter()
                .flat_map(|refusal| reasons(&refusal)).collect();
            for text in reply.refusal.iter().flat_map(reasons) {
                prop_assert!(known.iter().any(|one| one == &text), "{} is not among {:#?}", text, known);
            }
        }
    }
}
