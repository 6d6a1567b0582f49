//! From a tree to a typed value, strictly: what serde would let pass is refused as well, an object
//! written as a list, a key given twice in a map, `null`, and a text that says nothing.

use crate::fault::FaultKind;
use crate::fault::rule::unknown;
use crate::fault::tree::{Kind, Node};
use crate::nearest::{cut, nearest, shown};
use serde::de::value::{MapAccessDeserializer, MapDeserializer, SeqDeserializer};
use serde::de::{Deserializer, Error, IntoDeserializer, Visitor};
use serde::forward_to_deserialize_any;
use serde_json::Number;
use std::collections::HashSet;
use std::{fmt, mem};

/// How much of a type's own words is shown.
const SHOWN_ERROR: usize = 400;

/// A value that its type refuses.
#[derive(Debug, thiserror::Error)]
#[error("{kind}")]
pub(super) struct Refused {
    /// Its first byte; that of the innermost one that was being read.
    pub(super) at: Option<usize>,
    pub(super) kind: Box<FaultKind>,
}

impl From<FaultKind> for Refused {
    fn from(kind: FaultKind) -> Self {
        Self { at: None, kind: Box::new(kind) }
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

impl Node<'_> {
    /// Gives an error its place, where no inner value has.
    fn placed<V>(&self, read: Result<V, Refused>) -> Result<V, Refused> {
        read.map_err(|Refused { at, mut kind }| {
            if let (FaultKind::UnknownValue { value, nearest, allowed, others }, Kind::Key(_)) = (&mut *kind, &self.kind) {
                let (key, nearest, allowed) = (mem::take(value), mem::take(nearest), mem::take(allowed));
                *kind = FaultKind::UnknownKey { key, nearest, allowed, others: *others };
            }
            Refused { at: at.or(Some(self.start)), kind }
        })
    }

    /// An object in which no key may stand twice.
    fn map<'de, V: Visitor<'de>>(entries: &[(Self, Self)], visitor: V) -> Result<V::Value, Refused> {
        let mut seen = HashSet::new();
        match entries.iter().find(|(key, _)| !seen.insert(key.words())) {
            Some((key, _)) => key.placed(Err(FaultKind::DuplicateKey { key: shown(key.words()) }.into())),
            None => visitor.visit_map(Self::pairs(entries)),
        }
    }

    fn pairs<'de>(entries: &[(Self, Self)]) -> MapDeserializer<'de, impl Iterator<Item = (&Self, &Self)>, Refused> {
        MapDeserializer::new(entries.iter().map(|(key, value)| (key, value)))
    }
}

impl IntoDeserializer<'_, Refused> for &Node<'_> {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self {
        self
    }
}

impl<'de> Deserializer<'de> for &Node<'_> {
    type Error = Refused;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refused> {
        self.placed(match &self.kind {
            Kind::Null => Err(FaultKind::Null.into()),
            Kind::Flag(flag) => visitor.visit_bool(*flag),
            Kind::Number(raw) => {
                raw.parse::<Number>().and_then(|number| number.deserialize_any(visitor)).map_err(Error::custom)
            }
            Kind::Text(_) | Kind::Key(_) if self.is_bad_text() => Err(FaultKind::BlankText.into()),
            Kind::Text(words) | Kind::Key(words) => visitor.visit_str(words),
            Kind::List(items) => visitor.visit_seq(SeqDeserializer::new(items.iter())),
            Kind::Object(entries) => Node::map(entries, visitor),
        })
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Refused> {
        self.placed(match &self.kind {
            // The type itself refuses a key given twice.
            Kind::Object(entries) => visitor.visit_map(Node::pairs(entries)),
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
        self.placed(match &self.kind {
            Kind::Text(words) | Kind::Key(words) => visitor.visit_enum(words.as_ref().into_deserializer()),
            Kind::Object(entries) if entries.len() == 1 => {
                visitor.visit_enum(MapAccessDeserializer::new(Node::pairs(entries)))
            }
            _ => Err(Error::custom("neither a text nor an object with one key")),
        })
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit unit_struct
        seq tuple tuple_struct map identifier ignored_any
    }
}
