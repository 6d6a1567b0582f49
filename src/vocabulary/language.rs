//! Codes of languages (ISO 639): the two letters of part 1 where a language has them, else three letters.

/// Each code of part 1 with the codes of three letters that stand for the same language.
const TWO_LETTERS: &str = "aa aar|ab abk|ae ave|af afr|ak aka|am amh|an arg|ar ara|as asm|av ava|ay aym|az aze|ba bak|\
    be bel|bg bul|bh bih|bi bis|bm bam|bn ben|bo bod tib|br bre|bs bos|ca cat|ce che|ch cha|co cos|cr cre|cs ces cze|\
    cu chu|cv chv|cy cym wel|da dan|de deu ger|dv div|dz dzo|ee ewe|el ell gre|en eng|eo epo|es spa|et est|eu eus baq|\
    fa fas per|ff ful|fi fin|fj fij|fo fao|fr fra fre|fy fry|ga gle|gd gla|gl glg|gn grn|gu guj|gv glv|ha hau|he heb|\
    hi hin|ho hmo|hr hrv|ht hat|hu hun|hy hye arm|hz her|ia ina|id ind|ie ile|ig ibo|ii iii|ik ipk|io ido|is isl ice|\
    it ita|iu iku|ja jpn|jv jav|ka kat geo|kg kon|ki kik|kj kua|kk kaz|kl kal|km khm|kn kan|ko kor|kr kau|ks kas|\
    ku kur|kv kom|kw cor|ky kir|la lat|lb ltz|lg lug|li lim|ln lin|lo lao|lt lit|lu lub|lv lav|mg mlg|mh mah|\
    mi mri mao|mk mkd mac|ml mal|mn mon|mr mar|ms msa may|mt mlt|my mya bur|na nau|nb nob|nd nde|ne nep|ng ndo|\
    nl nld dut|nn nno|no nor|nr nbl|nv nav|ny nya|oc oci|oj oji|om orm|or ori|os oss|pa pan|pi pli|pl pol|ps pus|\
    pt por|qu que|rm roh|rn run|ro ron rum|ru rus|rw kin|sa san|sc srd|sd snd|se sme|sg sag|sh hbs|si sin|sk slk slo|\
    sl slv|sm smo|sn sna|so som|sq sqi alb|sr srp|ss ssw|st sot|su sun|sv swe|sw swa|ta tam|te tel|tg tgk|th tha|\
    ti tir|tk tuk|tl tgl|tn tsn|to ton|tr tur|ts tso|tt tat|tw twi|ty tah|ug uig|uk ukr|ur urd|uz uzb|ve ven|vi vie|\
    vo vol|wa wln|wo wol|xh xho|yi yid|yo yor|za zha|zh zho chi|zu zul";

/// What a text is that stands where a code of a language should.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum LanguageCode {
    /// A code.
    Known,
    /// Three letters of a language that has two, which is how it is written here.
    Written(&'static str),
    /// No code of a language.
    Unknown,
}

/// Reads the language of a tag: its first part, in any case, with parts of letters and digits after hyphens. Three
/// letters are taken for a language that has no two.
pub(crate) fn language(tag: &str) -> LanguageCode {
    let mut parts = tag.split('-');
    let first = parts.next().unwrap_or_default().to_ascii_lowercase();
    let letters = first.bytes().all(|byte| byte.is_ascii_lowercase());
    let rest = parts.all(|part| (1..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric()));
    let row = || TWO_LETTERS.split('|').find(|row| row.split(' ').any(|code| code == first));
    let short = || row().and_then(|row| row.split(' ').next());
    match (letters && rest, first.len()) {
        (true, 2) if row().is_some() => LanguageCode::Known,
        (true, 3) => short().map_or(LanguageCode::Known, LanguageCode::Written),
        _ => LanguageCode::Unknown,
    }
}
