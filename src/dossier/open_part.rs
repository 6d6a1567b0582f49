//! The part of a dossier on which a text for the requesting state may rest.

use crate::digest::sha256;
use crate::dossier::{Dossier, DossierFile};
use crate::vocabulary::Handling;

impl Dossier {
    /// The same dossier without every entry that is marked: what was searched, and what is open.
    ///
    /// The holdings stay searched. So what a marked entry would have answered is taken as *nothing found*, and
    /// neither a question nor the lack of one can tell that there is such an entry.
    pub(crate) fn open_part(&self) -> Self {
        let known = self.known.as_ref().map(|known| {
            let file = known.file.open_part();
            let sha256 = serde_json::to_vec(&file).map(|bytes| sha256(&bytes)).unwrap_or_default();
            super::parse::Known { file, sha256, letter_sha256: known.letter_sha256.clone() }
        });
        Self { known }
    }

    /// Whether an entry is marked.
    pub(crate) fn has_marked(&self) -> bool {
        self.file().is_some_and(|file| file.open_part() != *file)
    }
}

impl DossierFile {
    fn open_part(&self) -> Self {
        let mut open = self.clone();
        // Named one by one, so that a new list cannot be forgotten here.
        let Self {
            schema: _,
            letter: _,
            persons: _,
            searched: _,
            prior,
            own_proceedings,
            advisories,
            statuses,
            profiles,
            consents,
            assurances,
            determinations,
            police_exchanges,
            notices,
            marked_records,
            arrangements,
            incidents,
            groups,
            parallel_letters,
            evidence_held,
            series: _,
        } = &mut open;
        let is_open = |mark: Handling| mark == Handling::Open;
        prior.retain(|one| is_open(one.handling));
        own_proceedings.retain(|one| is_open(one.handling));
        advisories.retain(|one| is_open(one.handling));
        statuses.retain(|one| is_open(one.handling));
        profiles.retain(|one| is_open(one.handling));
        consents.retain(|one| is_open(one.handling));
        assurances.retain(|one| is_open(one.handling));
        determinations.retain(|one| is_open(one.handling));
        police_exchanges.retain(|one| is_open(one.handling));
        notices.retain(|one| is_open(one.handling));
        marked_records.retain(|one| is_open(one.handling));
        arrangements.retain(|one| is_open(one.handling));
        incidents.retain(|one| is_open(one.handling));
        groups.retain(|one| is_open(one.handling));
        parallel_letters.retain(|one| is_open(one.handling));
        evidence_held.retain(|one| is_open(one.handling));
        open
    }
}
