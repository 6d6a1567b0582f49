//! The words that coders lacked: which ground each raises, and which offence of the requested state it is, with
//! the near misses.

use crate::case::{Case, table};
use crate::letters::swiss;
use mla_screen::Disposition::{Escalate, NoGroundFound};
use mla_screen::vocabulary::Office;
use serde_json::{Value, json};

const CONDUCT: &str = "/offences/0/conduct/0/code";

fn said(name: &'static str, conduct: &str) -> Case {
    Case::new(name, swiss()).letter(CONDUCT, json!(conduct)).row("can-che-1993/dual-criminality")
}

/// Sets circumstances: `+` alleged, `-` denied, `?` not mentioned.
fn with(case: Case, circumstances: &str) -> Case {
    circumstances.split_whitespace().fold(case, |case, one| {
        let (sign, name) = one.split_at(1);
        let value = match sign {
            "?" => Value::Null,
            _ => json!({ "alleged": sign == "+" }),
        };
        case.letter(&format!("/offences/0/circumstances/{name}"), value)
    })
}

/// Words of ordinary crime: no ground of expression, of discrimination or of politics. S15.
#[test]
fn ordinary_crime_raises_no_ground_of_expression() {
    table(
        [
            "driving-while-impaired",
            "driving-dangerously",
            "leaving-accident",
            "evading-road-check",
            "driving-while-disqualified",
            "dealing-in-counterfeit-medicine",
            "dealing-in-medicine-without-licence",
            "counterfeiting-goods",
            "selling-unsafe-food",
            "polluting-environment",
            "moving-hazardous-waste",
            "taking-wildlife",
            "mistreating-animals",
            "marrying-while-married",
            "forcing-marriage",
            "neglecting-family",
            "committing-incest",
            "exposing-sexually",
            "running-gambling",
            "gambling",
            "employing-without-permit",
            "not-filing-return",
            "disobeying-court-order",
            "resisting-officer",
            "escaping-custody",
            "helping-escape",
            "breaching-release",
            "accusing-falsely",
            "rigging-bids",
            "carrying-undeclared-cash",
            "transferring-money-unregistered",
            "supplying-drug-precursors",
            "trafficking-organs",
            "firing-weapon",
        ]
        .map(|word| {
            said(word, word)
                .row("backstop/discrimination")
                .not_indicated()
                .row("can-che-1993/essential-interests")
                .not_indicated()
                .row("can-che-1993/political-offence")
                .not_indicated()
        }),
    );
}

/// Words of lawful expression, belief and association: no offence here, and the grounds that go with it. S4.
#[test]
fn lawful_conduct_is_no_offence_here() {
    table(
        [
            "holding-unofficial-vote",
            "publishing-officials-names",
            "belonging-to-party-or-union",
            "holding-account",
            "satirising",
            "giving-money",
            "calling-for-boycott",
            "acting-as-lawyer",
            "possessing-writings",
            "consuming-intoxicants",
        ]
        .map(|word| {
            said(word, word)
                .established()
                .decides(Office::JusticeMinister)
                .names("letter#/offences/0/conduct/0")
                .answer(Escalate)
                .row("backstop/discrimination")
                .established()
                .names("letter#/offences/0/conduct/0")
        }),
    );
    table([
        // Passing on a crime may be one: whether it is, is not known from the word
        said("A post passed on", "reposting").open().row("backstop/discrimination").established(),
        said("A post passed on that threatens", "reposting")
            .letter("/offences/0/conduct/-", json!({ "code": "threatening-harm" }))
            .ruled_out(),
        // Art. 3(1)(a) of the treaty: aimed at the order of the state, without violence
        said("An unofficial vote", "holding-unofficial-vote").row("can-che-1993/political-offence").established(),
        said("A riot", "rioting").ruled_out().row("can-che-1993/political-offence").established(),
        // No politics in belonging, or in a gift
        said("A union", "belonging-to-party-or-union").row("can-che-1993/political-offence").not_indicated(),
        // Ss. 118-149: a rival claim to govern is no personation of an officer
        with(said("A government in exile", "usurping-office"), "-public-official-involved").established(),
        with(said("A false tax officer", "usurping-office"), "+public-official-involved").open(),
        // S. 430(1)(c): blocking is mischief only without leave, and still a gathering
        with(said("A road blocked, leave or not", "blocking-access"), "?dishonest").open(),
        with(said("A road blocked with leave", "blocking-access"), "-without-authorisation -intent-to-obtain").open(),
        with(said("A road blocked", "blocking-access"), "+without-authorisation")
            .ruled_out()
            .row("backstop/discrimination")
            .established(),
    ]);
}

#[test]
fn on_the_road() {
    table([
        // S. 320.14(1): no state of mind
        said("Drink", "driving-while-impaired").ruled_out().answer(NoGroundFound),
        with(said("Drink, no mention of will", "driving-while-impaired"), "?wilful").ruled_out(),
        // S. 320.13(1)
        said("Racing", "driving-dangerously").ruled_out(),
        // S. 320.16(1): who does not know of the accident leaves none
        said("A driver who left", "leaving-accident").ruled_out(),
        with(said("A driver who felt nothing", "leaving-accident"), "-wilful").established(),
        with(said("A driver who perhaps felt it", "leaving-accident"), "?wilful").open(),
        // Ss. 320.15, 320.17: the word is wider than either
        said("A test refused or a flight", "evading-road-check").open().reaches_an_office("weak-match:cc-320.15@m1/o1/p1"),
        // S. 320.18
        said("No right to drive", "driving-while-disqualified").ruled_out(),
    ]);
}

#[test]
fn medicine_food_brands_nature() {
    table([
        // Food and Drugs Act s. 31.2(1): no state of mind
        said("False pills", "dealing-in-counterfeit-medicine").ruled_out().answer(NoGroundFound),
        // The licence is in regulations that were not read
        with(said("Pills without a licence", "dealing-in-medicine-without-licence"), "+without-licence").open(),
        // S. 31.1(1)
        said("Rotten meat", "selling-unsafe-food").ruled_out(),
        // Trademarks Act s. 51.01: a mark registered here
        with(said("False bags", "counterfeiting-goods"), "+in-trade +without-consent").open(),
        with(said("False bags with the owner's consent", "counterfeiting-goods"), "+in-trade -without-consent -dishonest")
            .established(),
        // CEPA s. 185(1): a permit is asked for
        with(said("Waste without a permit", "moving-hazardous-waste"), "+without-licence +transnational").ruled_out(),
        with(said("Waste with a permit", "moving-hazardous-waste"), "-without-licence").established(),
        // WAPPRIITA s. 6
        with(said("Ivory", "taking-wildlife"), "+without-licence +transnational").ruled_out(),
        // S. 445.1(1)
        said("A dog fight", "mistreating-animals").ruled_out(),
        with(said("A dog run over by chance", "mistreating-animals"), "-wilful").established(),
    ]);
}

#[test]
fn family_games_order() {
    table([
        // Ss. 290, 293
        said("Two wives", "marrying-while-married").ruled_out(),
        // Ss. 293.1, 293.2
        with(said("An unwilling bride", "forcing-marriage"), "+without-consent").ruled_out(),
        with(said("A bride of fifteen", "forcing-marriage"), "+victim-under-sixteen").ruled_out(),
        with(said("A willing bride of twenty", "forcing-marriage"), "-without-consent -victim-under-sixteen").established(),
        // S. 215(2): need or danger, no mere debt
        said("A family in need", "neglecting-family").ruled_out(),
        with(said("A debt of maintenance", "neglecting-family"), "-deprivation-or-risk -danger-to-life").established(),
        // S. 155(1)
        said("Brother and sister", "committing-incest").ruled_out(),
        // S. 202(1), s. 207
        with(said("A bookmaker", "running-gambling"), "+without-licence").ruled_out(),
        with(said("A licensed lottery", "running-gambling"), "-without-licence").established(),
        // S. 204(1)(b)
        with(said("A bet between friends", "gambling"), "-without-licence").established(),
        // S. 127(1)
        said("A contact ban", "disobeying-court-order").ruled_out(),
        with(said("A ban that nobody told of", "disobeying-court-order"), "-wilful").open(),
        // S. 129(a)
        said("A struggle with the police", "resisting-officer").ruled_out(),
        // S. 464: what is urged decides
        said("A call to a crime", "urging-crime").open().reaches_an_office("weak-match:cc-464@m1/o1/p1"),
        // ITA s. 238(1): summary only, and every return but tax too
        said("A return not filed", "not-filing-return").open(),
        said("A return not filed, a fiscal matter alone", "not-filing-return")
            .row("can-che-1993/fiscal-offence")
            .established(),
    ]);
}

/// What used to match weakly, for want of a word.
#[test]
fn a_word_of_its_own_makes_a_full_match() {
    table([
        // S. 145(1): no state of mind; s. 145(2): on purpose
        with(said("A prisoner gone", "escaping-custody"), "?wilful").ruled_out().answer(NoGroundFound),
        said("A hearing missed", "breaching-release").ruled_out(),
        with(said("A hearing missed in hospital", "breaching-release"), "-wilful").established(),
        // S. 147
        said("A ladder over the wall", "helping-escape").ruled_out(),
        // S. 140(1): known to be false
        with(said("A robbery that never was", "accusing-falsely"), "+knew-falsity").ruled_out(),
        with(said("A robbery seen wrongly", "accusing-falsely"), "-knew-falsity -dishonest").established(),
        // Competition Act s. 47(1): not made known to who calls for the bids
        with(said("Bids agreed in secret", "rigging-bids"), "+in-secret").ruled_out(),
        with(said("A joint bid, told to all", "rigging-bids"), "-in-secret").established(),
        // PCMLTFA s. 77.4
        with(said("A money changer", "transferring-money-unregistered"), "+without-licence").ruled_out(),
        with(said("A registered money changer", "transferring-money-unregistered"), "-without-licence").established(),
        // PCMLTFA s. 12(1): the amount is in regulations
        said("Cash in a suitcase", "carrying-undeclared-cash").open().reaches_an_office("weak-match:pcmltfa-74@m1/o1/p1"),
        // CDSA s. 7.1(1)
        with(said("A pill press", "supplying-drug-precursors"), "+knew-intended-use").ruled_out(),
        with(said("Chemicals for paint", "supplying-drug-precursors"), "-knew-intended-use").established(),
        // S. 240.1(2)
        with(said("A kidney sold", "trafficking-organs"), "+for-gain").ruled_out(),
        with(said("A kidney given", "trafficking-organs"), "-for-gain -without-consent").established(),
        // Ss. 244, 244.2
        with(said("Shots at a house", "firing-weapon"), "+danger-to-life").ruled_out(),
        with(said("Shots in the air", "firing-weapon"), "-danger-to-life -intent-to-injure -intent-to-obstruct-justice")
            .established(),
    ]);
}
