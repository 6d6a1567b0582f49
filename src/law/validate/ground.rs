//! What must hold of every ground for refusal, and between the grounds of one instrument.

use super::Checker;
use crate::law::GroundRow;
use crate::vocabulary::{Force, Ground, GroundId};
use std::collections::BTreeSet;

impl Checker<'_> {
    pub(super) fn grounds(&mut self) {
        let base = self.base;
        // The index holds one place a name: only where it holds fewer than there are rows is a name there twice.
        let mut seen = (base.grounds().count() != base.places.len()).then(BTreeSet::new);
        for (id, instrument) in &base.instruments {
            let file = &format!("instruments/{id}.json");
            self.rows(file, &instrument.grounds, &mut seen);
            self.agree(file, &instrument.grounds);
        }
        self.rows("routes.json", base.routes.iter().flat_map(|route| &route.grounds), &mut seen);
        self.rows("measures.json", base.powers.values().flat_map(|power| &power.grounds), &mut seen);
        self.rows("backstops.json", &base.backstops, &mut seen);
    }

    fn rows<'r>(
        &mut self,
        file: &str,
        rows: impl IntoIterator<Item = &'r GroundRow>,
        seen: &mut Option<BTreeSet<&'r GroundId>>,
    ) {
        for row in rows {
            if seen.as_mut().is_some_and(|seen| !seen.insert(&row.id)) {
                self.fault(file, &row.id, "two grounds of this name");
            }
            self.ground(file, row);
        }
    }

    fn ground(&mut self, file: &str, row: &GroundRow) {
        self.cite(file, &row.id, &row.cite);
        self.span(file, &row.id, row.span());
        for condition in row.when.iter().chain(&row.concern) {
            self.condition(file, row.id.as_str(), condition);
        }
        for hook in &row.hooks {
            if !self.base.places.contains_key(hook) {
                self.fault(file, &row.id, format!("its hook `{hook}` is no ground of the legal base"));
            }
        }
        if !row.hooks.is_empty() && row.force != Force::Absent {
            self.fault(file, &row.id, "has hooks and is not absent: a ground that is there needs none");
        }
        if row.ground == Ground::Contents && row.force != Force::Absent && row.items.as_ref().is_none_or(Vec::is_empty) {
            self.fault(file, &row.id, "is about contents and names no item");
        }
        let decides = matches!(row.force, Force::Discretionary | Force::Postponing) || row.view.is_some();
        if decides && row.office.is_none() && row.force.is_there() {
            self.fault(file, &row.id, "leaves a decision to an office and names none");
        }
        for list in row.measures.iter().chain(&row.except_measures) {
            if list.is_empty() {
                self.fault(file, &row.id, "an empty list of measures: leave it out, or name some");
            }
        }
        if let (Some(measures), Some(except)) = (&row.measures, &row.except_measures)
            && measures.iter().all(|kind| except.contains(kind))
        {
            self.fault(file, &row.id, "excepts every measure that it names: it can never apply");
        }
    }

    /// Two rows on the same ground that speak to the same letters must not say two things, nor one
    /// thing twice.
    fn agree(&mut self, file: &str, rows: &[GroundRow]) {
        for (place, row) in rows.iter().enumerate() {
            for other in rows.iter().take(place).filter(|other| same_letters(row, other)) {
                if row.force != other.force {
                    let fault = format!("is {}, and `{}` says of the same letters: {}", row.force, other.id, other.force);
                    self.fault(file, &row.id, fault);
                } else if row.cite.at == other.cite.at && row.items == other.items {
                    self.fault(file, &row.id, format!("says the same as `{}`", other.id));
                }
            }
        }
    }
}

/// Whether two rows speak to the same ground, measures, offences and days.
fn same_letters(one: &GroundRow, other: &GroundRow) -> bool {
    one.ground == other.ground
        && one.measures == other.measures
        && one.except_measures == other.except_measures
        && one.when == other.when
        && one.concern == other.concern
        && one.unsettled == other.unsettled
        && one.span().overlaps(other.span())
}
