//! The ordinary crimes of plain letters, and what such letters ask.

/// An ordinary crime: what is alleged, how, the highest penalty, and the convention that a state
/// without an agreement of its own would name.
pub(crate) struct Crime {
    pub(crate) conduct: &'static [&'static str],
    pub(crate) how: &'static [&'static str],
    pub(crate) months: u16,
    pub(crate) convention: &'static str,
}

pub(crate) const CRIMES: &[Crime] = &[
    Crime {
        conduct: &["obtaining-by-deceit"],
        how: &["dishonest", "deprivation-or-risk", "knew-falsity", "wilful", "for-gain"],
        months: 120,
        convention: "budapest-2001",
    },
    Crime {
        conduct: &["accessing-computer-system", "demanding-by-threat"],
        how: &[
            "without-authorisation",
            "without-colour-of-right",
            "dishonest",
            "wilful",
            "intent-to-obtain",
            "force-or-threat",
        ],
        months: 120,
        convention: "budapest-2001",
    },
    Crime {
        conduct: &["distributing-child-abuse-material"],
        how: &["child-involved", "sexual-purpose", "wilful"],
        months: 120,
        convention: "budapest-2001",
    },
    Crime {
        conduct: &["trafficking-drugs"],
        how: &["controlled-substance", "commercial-quantity", "wilful", "for-gain"],
        months: 180,
        convention: "drugs-1988",
    },
    Crime {
        conduct: &["bribing-official"],
        how: &["public-official-involved", "benefit-for-official-act", "wilful", "dishonest"],
        months: 96,
        convention: "uncac-2003",
    },
    Crime {
        conduct: &["taking-property"],
        how: &["without-colour-of-right", "dishonest", "wilful", "without-consent", "deprivation-or-risk"],
        months: 60,
        convention: "untoc-2000",
    },
    Crime {
        conduct: &["laundering-proceeds"],
        how: &["knew-of-origin", "wilful", "dishonest", "for-gain"],
        months: 120,
        convention: "uncac-2003",
    },
    Crime {
        conduct: &["killing"],
        how: &["death-caused", "wilful", "serious-violence"],
        months: 300,
        convention: "untoc-2000",
    },
    Crime {
        conduct: &["misappropriating-entrusted-property"],
        how: &[
            "breach-of-trust",
            "without-colour-of-right",
            "dishonest",
            "wilful",
            "deprivation-or-risk",
            "public-official-involved",
        ],
        months: 84,
        convention: "uncac-2003",
    },
];

/// What ordinary letters ask, and who holds it.
pub(crate) const MEASURES: &[(&str, &str)] = &[
    ("bank-records", "bank"),
    ("production-subscriber-data", "service-provider"),
    ("production-traffic-data", "service-provider"),
    ("production-of-records", "company"),
    ("preservation", "service-provider"),
    ("production-content-data", "service-provider"),
];
