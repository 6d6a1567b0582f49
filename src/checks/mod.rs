//! The checks: one file a ground, each a pure function from a case to a formula.
//!
//! A check says when its ground is *indicated* by the facts. It sees neither how strongly the law
//! words the ground nor who decides, so it cannot get them wrong; and it writes no sentence.

mod basis;
mod burden;
mod compelled_help;
mod consent;
mod contents;
mod data_protection;
mod discrimination;
mod dual_criminality;
mod essential_interests;
mod fiscal_offence;
mod history;
mod human_rights;
mod immunity;
mod military_offence;
mod ne_bis_in_idem;
mod own_proceedings;
mod political_offence;
mod proportionality;
mod protected_conduct;
mod reserved;
mod safety;
mod special_tribunal;
mod undertakings;

use crate::fact::Formula;
use crate::matter::Case;
use crate::vocabulary::{ContentItem, Ground};

/// What a row of law hands to its check.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Parameters<'a> {
    /// What the letter must contain, for contents.
    pub(crate) items: &'a [ContentItem],
    /// Whether another instrument has safeguards that this route lacks, for the choice of forum.
    pub(crate) safeguard_lost: bool,
}

/// The only registry: a file of this folder, and the grounds that it decides. The macro makes the
/// dispatch and the list that a test compares with the folder; the modules stand above it in plain
/// words, so that every tool that reads the source finds them.
macro_rules! checks {
    ($($file:ident: $($ground:ident),+;)+) => {
        /// The files of this folder that are in the registry.
        #[cfg(test)]
        const FILES: &[&str] = &[$(stringify!($file)),+];

        /// When a ground is indicated by the facts of the case.
        pub(crate) fn concern(ground: Ground, case: &Case<'_, '_>, parameters: &Parameters<'_>) -> Formula {
            match ground { $($(Ground::$ground)|+ => $file::concern(case, parameters),)+ }
        }
    };
}

checks! {
    basis: Basis;
    burden: Burden;
    compelled_help: CompelledHelp;
    consent: Consent;
    contents: Contents;
    data_protection: DataProtection;
    discrimination: Discrimination;
    dual_criminality: DualCriminality;
    essential_interests: EssentialInterests;
    fiscal_offence: FiscalOffence;
    history: History;
    human_rights: HumanRights;
    immunity: Immunity;
    military_offence: MilitaryOffence;
    ne_bis_in_idem: NeBisInIdem;
    own_proceedings: OwnProceedings;
    political_offence: PoliticalOffence;
    proportionality: Proportionality;
    protected_conduct: ProtectedConduct;
    reserved: DomesticLaw, PublicInterest, BankSecrecy, Scope;
    safety: Safety;
    special_tribunal: SpecialTribunal;
    undertakings: Undertakings;
}

#[cfg(test)]
mod tests {
    use super::FILES;

    #[test]
    fn every_file_of_the_folder_is_registered() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/src/checks");
        let mut files: Vec<String> = std::fs::read_dir(folder)
            .into_iter()
            .flatten()
            .filter_map(|entry| entry.ok()?.file_name().into_string().ok()?.strip_suffix(".rs").map(str::to_owned))
            .filter(|name| name != "mod")
            .collect();
        files.sort();
        assert_eq!(files, FILES);
    }
}
