//! What a page holds, as a host takes it out; and how it is written.

use crate::memo::page::{Page, html, markdown, text};

impl Page {
    /// Why, the strongest first: what a matter is about, its facts with their places, and the grounds on which it
    /// bears with their force.
    pub fn reasons(&self) -> impl ExactSizeIterator<Item = (&str, &[String], &[String])> {
        self.reasons.iter().map(|one| (one.title.as_str(), &*one.facts, &*one.grounds))
    }

    /// What is to be done, in this order: what is asked of whom, and the questions of the verdict that it puts, by
    /// their names: a determination answers each by its own.
    pub fn steps(&self) -> impl ExactSizeIterator<Item = (&str, &[String])> {
        self.steps.iter().map(|one| (one.act.as_str(), &*one.questions))
    }

    /// A question of the verdict, by its name, in the words in which it is put to whoever answers it: what a form for
    /// the answer says. Only on the page for the desk.
    #[must_use]
    pub fn asked(&self, question: &str) -> Option<&str> {
        self.asked.get(question).map(String::as_str)
    }

    /// What the answers *yes* and *no* do, of the step that puts a question, where they are told.
    #[must_use]
    pub fn effects(&self, question: &str) -> [Option<&str>; 2] {
        let step = self.steps.iter().find(|step| step.questions.iter().any(|id| id == question));
        step.map_or([None, None], |step| [step.yes.as_deref(), step.no.as_deref()])
    }

    /// The page as it is printed with its annex: headed by the strictest mark of the two.
    #[must_use]
    pub fn with_annex(self) -> Self {
        Self { handling: self.annexed.clone(), ..self }
    }

    /// The page in Markdown; the annex is another document.
    #[must_use]
    pub fn markdown(&self) -> String {
        markdown::write(self)
    }

    /// The page as one HTML document that needs nothing else: no script, no style from elsewhere. The annex
    /// stands folded at its end.
    #[must_use]
    pub fn html(&self) -> String {
        html::write(self)
    }
}

impl std::fmt::Display for Page {
    /// Plain text of at most 80 columns.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&text::write(self))
    }
}
