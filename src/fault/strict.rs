//! A deserializer that refuses what serde would let pass: an object written as a list, a key given
//! twice in a map, `null`, and nesting deeper than the limit.

use crate::fault::MAX_DEPTH;
use serde::de::{
    DeserializeSeed, Deserializer, EnumAccess, Error, MapAccess, SeqAccess, Unexpected, VariantAccess, Visitor,
};
use std::collections::BTreeSet;
use std::fmt;

/// What the type asked for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Wanted {
    Record,
    Map,
    Other,
}

/// Anything of serde's, watched: a deserializer, a visitor, an access or a seed.
pub(super) struct Strict<X> {
    inner: X,
    depth: usize,
    wanted: Wanted,
}

impl<X> Strict<X> {
    /// Watches a deserializer that stands at the start of a document.
    pub(super) const fn new(inner: X) -> Self {
        Self { inner, depth: 0, wanted: Wanted::Other }
    }

    /// Watches something else at the same depth.
    fn same<Y>(&self, inner: Y, wanted: Wanted) -> Strict<Y> {
        Strict { inner, depth: self.depth, wanted }
    }

    /// Watches what stands in a list or object that starts here; the content of a variant stands in
    /// the object that has the variant's name as its one key.
    fn deeper<Y, E: Error>(&self, inner: Y) -> Result<Strict<Y>, E> {
        let depth = self.depth + 1;
        if depth > MAX_DEPTH { Err(E::custom("too deep")) } else { Ok(Strict { inner, depth, wanted: self.wanted }) }
    }
}

/// Deserializer methods that ask for something without keys of its own.
macro_rules! ask {
    ($($method:ident($($name:ident: $type:ty),*) $wanted:ident;)+) => {$(
        fn $method<V: Visitor<'de>>(self, $($name: $type,)* visitor: V) -> Result<V::Value, D::Error> {
            let visitor = Strict { inner: visitor, depth: self.depth, wanted: Wanted::$wanted };
            self.inner.$method($($name,)* visitor)
        }
    )+};
}

impl<'de, D: Deserializer<'de>> Deserializer<'de> for Strict<D> {
    type Error = D::Error;

    ask! {
        deserialize_any() Other; deserialize_bool() Other; deserialize_char() Other;
        deserialize_i8() Other; deserialize_i16() Other; deserialize_i32() Other; deserialize_i64() Other;
        deserialize_u8() Other; deserialize_u16() Other; deserialize_u32() Other; deserialize_u64() Other;
        deserialize_i128() Other; deserialize_u128() Other; deserialize_f32() Other; deserialize_f64() Other;
        deserialize_str() Other; deserialize_string() Other; deserialize_bytes() Other; deserialize_byte_buf() Other;
        deserialize_option() Other; deserialize_unit() Other; deserialize_seq() Other; deserialize_tuple(len: usize) Other;
        deserialize_identifier() Other; deserialize_ignored_any() Other; deserialize_map() Map;
        deserialize_unit_struct(name: &'static str) Other; deserialize_newtype_struct(name: &'static str) Other;
        deserialize_tuple_struct(name: &'static str, len: usize) Other;
        deserialize_struct(name: &'static str, fields: &'static [&'static str]) Record;
        deserialize_enum(name: &'static str, variants: &'static [&'static str]) Other;
    }

    fn is_human_readable(&self) -> bool {
        self.inner.is_human_readable()
    }
}

/// Visitor methods that receive a finished value.
macro_rules! pass {
    ($($method:ident: $type:ty;)+) => {$(
        fn $method<E: Error>(self, value: $type) -> Result<V::Value, E> { self.inner.$method(value) }
    )+};
}

impl<'de, V: Visitor<'de>> Visitor<'de> for Strict<V> {
    type Value = V::Value;

    pass! {
        visit_bool: bool; visit_i8: i8; visit_i16: i16; visit_i32: i32; visit_i64: i64; visit_i128: i128;
        visit_u8: u8; visit_u16: u16; visit_u32: u32; visit_u64: u64; visit_u128: u128; visit_f32: f32; visit_f64: f64;
        visit_char: char; visit_str: &str; visit_borrowed_str: &'de str; visit_string: String;
        visit_bytes: &[u8]; visit_borrowed_bytes: &'de [u8]; visit_byte_buf: Vec<u8>;
    }

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.inner.expecting(f)
    }

    fn visit_none<E: Error>(self) -> Result<V::Value, E> {
        Err(E::invalid_type(Unexpected::Unit, &self.inner))
    }

    fn visit_unit<E: Error>(self) -> Result<V::Value, E> {
        Err(E::invalid_type(Unexpected::Unit, &self.inner))
    }

    fn visit_some<D: Deserializer<'de>>(self, inner: D) -> Result<V::Value, D::Error> {
        let inner = self.same(inner, Wanted::Other);
        self.inner.visit_some(inner)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, inner: D) -> Result<V::Value, D::Error> {
        let inner = self.same(inner, Wanted::Other);
        self.inner.visit_newtype_struct(inner)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, list: A) -> Result<V::Value, A::Error> {
        if self.wanted == Wanted::Record {
            return Err(A::Error::invalid_type(Unexpected::Seq, &self.inner));
        }
        let list = self.deeper(list)?;
        self.inner.visit_seq(list)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<V::Value, A::Error> {
        let entries = Entries { known: (self.wanted == Wanted::Map).then(BTreeSet::new), map: self.deeper(map)? };
        self.inner.visit_map(entries)
    }

    fn visit_enum<A: EnumAccess<'de>>(self, variant: A) -> Result<V::Value, A::Error> {
        let variant = self.same(variant, Wanted::Other);
        self.inner.visit_enum(variant)
    }
}

impl<'de, S: DeserializeSeed<'de>> DeserializeSeed<'de> for Strict<S> {
    type Value = S::Value;

    fn deserialize<D: Deserializer<'de>>(self, inner: D) -> Result<S::Value, D::Error> {
        let inner = self.same(inner, Wanted::Other);
        self.inner.deserialize(inner)
    }
}

impl<'de, A: SeqAccess<'de>> SeqAccess<'de> for Strict<A> {
    type Error = A::Error;

    fn next_element_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, A::Error> {
        let seed = self.same(seed, Wanted::Other);
        self.inner.next_element_seed(seed)
    }

    fn size_hint(&self) -> Option<usize> {
        self.inner.size_hint()
    }
}

impl<'de, A: EnumAccess<'de>> EnumAccess<'de> for Strict<A> {
    type Error = A::Error;
    type Variant = Strict<A::Variant>;

    fn variant_seed<S: DeserializeSeed<'de>>(self, seed: S) -> Result<(S::Value, Self::Variant), A::Error> {
        let depth = self.depth;
        let (value, inner) = self.inner.variant_seed(seed)?;
        Ok((value, Strict { inner, depth, wanted: Wanted::Other }))
    }
}

impl<'de, A: VariantAccess<'de>> VariantAccess<'de> for Strict<A> {
    type Error = A::Error;

    fn unit_variant(self) -> Result<(), A::Error> {
        self.inner.unit_variant()
    }

    fn newtype_variant_seed<S: DeserializeSeed<'de>>(self, seed: S) -> Result<S::Value, A::Error> {
        let seed = self.deeper(seed)?;
        self.inner.newtype_variant_seed(seed)
    }

    fn tuple_variant<V: Visitor<'de>>(self, len: usize, visitor: V) -> Result<V::Value, A::Error> {
        let visitor = self.deeper(visitor)?;
        self.inner.tuple_variant(len, visitor)
    }

    fn struct_variant<V: Visitor<'de>>(self, fields: &'static [&'static str], visitor: V) -> Result<V::Value, A::Error> {
        let mut visitor: Strict<V> = self.deeper(visitor)?;
        visitor.wanted = Wanted::Record;
        self.inner.struct_variant(fields, visitor)
    }
}

/// The entries of an object; where the type is a map, with the keys seen so far.
struct Entries<A> {
    map: Strict<A>,
    known: Option<BTreeSet<String>>,
}

impl<'de, A: MapAccess<'de>> MapAccess<'de> for Entries<A> {
    type Error = A::Error;

    fn next_key_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, A::Error> {
        match &mut self.known {
            Some(known) => self.map.inner.next_key_seed(UniqueKey { seed, known }),
            None => self.map.inner.next_key_seed(seed),
        }
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, A::Error> {
        let seed = self.map.same(seed, Wanted::Other);
        self.map.inner.next_value_seed(seed)
    }

    fn size_hint(&self) -> Option<usize> {
        self.map.inner.size_hint()
    }
}

/// Reads a key of a map and refuses one that was there before.
struct UniqueKey<'k, S> {
    seed: S,
    known: &'k mut BTreeSet<String>,
}

impl<'de, S: DeserializeSeed<'de>> DeserializeSeed<'de> for UniqueKey<'_, S> {
    type Value = S::Value;

    fn deserialize<D: Deserializer<'de>>(self, key: D) -> Result<S::Value, D::Error> {
        let key = <std::borrow::Cow<'de, str> as serde::Deserialize>::deserialize(key)?.into_owned();
        if self.known.contains(&key) {
            return Err(D::Error::custom("duplicate key"));
        }
        let value = self.seed.deserialize(serde::de::value::StrDeserializer::new(&key))?;
        self.known.insert(key);
        Ok(value)
    }
}
