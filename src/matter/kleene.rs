//! Strong Kleene logic over what is known of plain values.

/// True where one is, false where both are.
pub(crate) const fn or(a: Option<bool>, b: Option<bool>) -> Option<bool> {
    match (a, b) {
        (Some(true), _) | (_, Some(true)) => Some(true),
        (Some(false), Some(false)) => Some(false),
        _ => None,
    }
}

/// False where one is, true where both are.
pub(crate) const fn and(a: Option<bool>, b: Option<bool>) -> Option<bool> {
    match (a, b) {
        (Some(false), _) | (_, Some(false)) => Some(false),
        (Some(true), Some(true)) => Some(true),
        _ => None,
    }
}

/// True where some value is, false where all are; nothing of an empty list, which answers nothing.
pub(crate) fn any(values: impl IntoIterator<Item = Option<bool>>) -> Option<bool> {
    values.into_iter().reduce(or).flatten()
}
