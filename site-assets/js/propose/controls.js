// Which control a field gets: its type in the schema decides.
import { choiceControl, wordOptions } from './choice-controls.js';
import { GroupControl, GroupsControl } from './group-controls.js';
import { LinesControl, PeriodControl, TextControl, TranslatedControl } from './text-controls.js';
import { isTranslated } from './tidy.js';

/**
 * The control of a field.
 *
 * @param field its schema
 * @param {FormContext} context what all fields share
 * @param value its first value, or undefined
 * @param options `quiet`: whether its label is hidden; `name`: another name than the field's
 */
export function control(field, context, value, options = {}) {
  const made = controlOf(field, context, value, options);
  if (made.box && !options.name) {
    made.box.called = context.called(field);
  }
  return made;
}

function controlOf(field, context, value, options) {
  if (field.group) {
    return new (field.list ? GroupsControl : GroupControl)(field, context, value, options);
  }
  if (field.type === 'map') {
    return new KeptControl(value);
  }
  if (field.vocabulary) {
    return choiceControl(field, context, context.vocabularies[field.vocabulary], value, options);
  }
  if (field.target) {
    return choiceControl(field, context, context.names[field.target.name], value, options);
  }
  if (field.list) {
    return new LinesControl(field, context, value, options);
  }
  if (field.values) {
    return choiceControl(field, context, wordOptions(field.values), value, options);
  }
  if (field.type === 'boolean') {
    const words = [context.phrases.say('propose.yes'), context.phrases.say('propose.no')];
    return choiceControl(field, context, wordOptions(['true', 'false'], words), value, options);
  }
  if (field.type === 'period') {
    return new PeriodControl(field, context, value, options);
  }
  return new (isTranslated(field) ? TranslatedControl : TextControl)(field, context, value, options);
}

/** Keeps the value of a field that the form does not show. */
class KeptControl {
  constructor(value) {
    this.value = value;
    this.element = '';
  }

  read() {
    return this.value;
  }
}

/** What all fields of a form share. */
export class FormContext {
  /**
   * @param data schema, common, vocabularies and names
   * @param phrases the words of the interface
   * @param {string} language of the page
   * @param announce tells screen readers something
   * @param leave keeps the draft before the reader leaves the page; returns whether that worked
   */
  constructor(data, phrases, language, announce, leave) {
    Object.assign(this, data, { phrases, language, announce, leave, depth: 0, group: data.schema.name });
    this.languages = data.common.languages;
  }

  /** The control of a field that is inside another. */
  control(field, value) {
    return control(field, this, value);
  }

  /** The same for the fields inside a group. */
  within(group) {
    return Object.assign(Object.create(this), { depth: this.depth + 1, group });
  }

  /** The name of a field in sentences. */
  called(field) {
    const own = `propose.label.${this.group}.${field.key}`;
    return this.phrases.say(this.phrases.has(own) ? own : `field.${field.key}`);
  }

  label(field, options = {}) {
    if (options.name) {
      return options.name;
    }
    const name = this.called(field);
    return this.depth > 0 && field.required ? this.phrases.say('propose.mandatory', name) : name;
  }

  languageName(tag) {
    try {
      return new Intl.DisplayNames([this.language], { type: 'language' }).of(tag) ?? tag;
    } catch {
      return tag;
    }
  }
}
