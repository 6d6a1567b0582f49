//! From a tree to a typed value, strictly: what serde would let pass is refused as well, an object
//! written as a list, a key given twice in a map, and `null`. What is refused has its node.

use crate::fault::FaultKind;
use crate::fault::nearest::{cut, nearest, shown};
use crate::fault::rule::{has_form_of_date, is_date, unknown};
use crate::fault::tree::{NodeKind, Tree};
use serde::de::value::{MapAccessDeserializer, MapDeserializer, SeqDeserializer};
use serde::de::{DeserializeOwned, Deserializer, Error, IntoDeserializer, Visitor};
use serde::forward_to_deserialize_any;
use std::borrow::Cow;
use std::collections::HashSet;
use std::fmt;

/// How much of a type's own words is shown.
const SHOWN_ERROR: usize = 400;

/// The value of a tree that was read to its end.
pub(super) fn typed<T: DeserializeOwned>(tree: &Tree<'_>) -> Result<T, Refused> {
    T::deserialize(At { tree, number: 0 })
}

/// A value that its type refuses.
#[derive(Debug, thiserror::Error)]
#[error("{kind}")]
pub(super) struct Refused {
    /// Its node; the innermost one that was being read.
    pub(super) node: Option<u32>,
    pub(super) kind: Box<FaultKind>,
}

impl From<FaultKind> for Refused {
    fn from(kind: FaultKind) -> Self {
        Self { node: None, kind: Box::new(kind) }
    }
}

impl Error for Refused {
    fn custom<M: fmt::Display>(message: M) -> Self {
        FaultKind::Rejected(cut(&message.to_string(), SHOWN_ERROR)).into()
    }

    fn unknown_variant(variant: &str, known: &'static [&'static str]) -> Self {
        let known = || known.iter().copied();
        unknown(false, variant, nearest(variant, known()), known()).into()
    }
}

/// A node that is being read.
#[derive(Clone, Copy)]
struct At<'t, 'd> {
    tree: &'d Tree<'t>,
    number: u32,
}

impl<'t, 'd> At<'t, 'd> {
    fn kind(self) -> NodeKind {
        self.tree.node(self.number).kind
    }

    fn words(self) -> Cow<'t, str> {
        self.tree.words(self.tree.node(self.number))
    }

    /// Gives an error its node, where no inner one has.
    fn placed<V>(self, read: Result<V, Refused>) -> Result<V, Refused> {
        read.map_err(|Refused { node, mut kind }| {
            *kind = match *kind {
                FaultKind::UnknownValue { value, nearest, allowed, others } if self.kind() == NodeKind::Key => {
                    FaultKind::UnknownKey { key: value, nearest, allowed, others }
                }
                FaultKind::Rejected(_) if has_form_of_date(&self.words()) && !is_date(&self.words()) => {
                    FaultKind::BadDate { value: shown(&self.words()) }
                }
                kind => kind,
            };
            Refused { node: node.or(Some(self.number)), kind }
        })
    }

    fn children(self) -> impl Iterator<Item = Self> {
        self.tree.children(self.number).map(move |number| Self { number, ..self })
    }

    /// The keys and values of an object.
    fn entries(self) -> impl Iterator<Item = (Self, Self)> {
        let at = move |number| Self { number, ..self };
        self.tree.entries(self.number).map(move |(_, key, value)| (at(key), at(value)))
    }

    /// An object in which no key may stand twice.
    fn map<'de, V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refused> {
        let mut seen = HashSet::new();
        match self.entries().find(|(key, _)| !seen.insert(key.words())) {
            Some((key, _)) => key.placed(Err(FaultKind::DuplicateKey { key: shown(&key.words()) }.into())),
            None => visitor.visit_map(MapDeserializer::new(self.entries())),
        }
    }

    fn number<'de, V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refused> {
        let raw = self.tree.raw(self.tree.node(self.number));
        match (raw.parse::<u64>(), raw.parse::<i64>(), raw.parse::<f64>()) {
            (Ok(whole), _, _) => visitor.visit_u64(whole),
            (_, Ok(below @ ..0), _) => visitor.visit_i64(below),
            (_, _, Ok(number)) if number.is_finite() => visitor.visit_f64(number),
            _ => Err(FaultKind::NumberOutOfRange { value: shown(raw), range: "that a computer can hold".to_owned() }.into()),
        }
    }
}

impl<'de> IntoDeserializer<'de, Refused> for At<'_, '_> {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self {
        self
    }
}

impl<'de> Deserializer<'de> for At<'_, '_> {
    type Error = Refused;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refused> {
        self.placed(match self.kind() {
            NodeKind::Null => Err(FaultKind::Null.into()),
            flag @ (NodeKind::True | NodeKind::False) => visitor.visit_bool(flag == NodeKind::True),
            NodeKind::Number => self.number(visitor),
            NodeKind::Text | NodeKind::Key => visitor.visit_str(&self.words()),
            NodeKind::List => visitor.visit_seq(SeqDeserializer::new(self.children())),
            NodeKind::Object => self.map(visitor),
        })
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refused> {
        self.placed(if self.kind() == NodeKind::Object { self.map(visitor) } else { Err(Error::custom("no object")) })
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Refused> {
        self.placed(match self.kind() {
            // The type itself refuses a key given twice.
            NodeKind::Object => visitor.visit_map(MapDeserializer::new(self.entries())),
            _ => Err(Error::custom("no object")),
        })
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refused> {
        self.placed(visitor.visit_some(self))
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, Refused> {
        self.placed(visitor.visit_newtype_struct(self))
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Refused> {
        self.placed(match self.kind() {
            NodeKind::Text | NodeKind::Key => visitor.visit_enum(self.words().into_deserializer()),
            NodeKind::Object if self.entries().count() == 1 => {
                visitor.visit_enum(MapAccessDeserializer::new(MapDeserializer::new(self.entries())))
            }
            _ => Err(Error::custom("neither a text nor an object with one key")),
        })
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit unit_struct
        seq tuple tuple_struct identifier ignored_any
    }
}
