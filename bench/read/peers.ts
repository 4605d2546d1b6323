/** The libraries beside which the reader is timed, each made to do what it is for (docs/adr/0008). */
import compromise from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';

const wink = winkNLP(model);

/** Sentences, parts of speech, negation and entities of an English text. */
export function readWithWink(text: string): void {
  const document = wink.readDoc(text);
  document.sentences().out();
  document.entities().out();
}

/** Tags, and the places, people, organisations and numbers looked up in them. */
export function readWithCompromise(text: string): void {
  const document = compromise(text);
  for (const found of [document.places(), document.people(), document.organizations()]) found.out('array');
  document.numbers().out('array');
}
