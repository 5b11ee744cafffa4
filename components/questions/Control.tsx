import { DateBoxes } from '@/components/govuk/DateBoxes';
import { Checkboxes, Radios } from '@/components/govuk/Radios';
import { Textarea, TextInput } from '@/components/govuk/TextInput';
import { type ControlProps, fieldId } from './field-props';
import { PickControl } from './PickControl';
import { UncertainDateControl } from './UncertainDateControl';

/** Kinds that are answered with several controls: they stand in a fieldset, the others have a label. */
export function isGroup({ kind }: ControlProps['field']): boolean {
  return kind === 'choice' || kind === 'choices' || kind === 'past-date' || kind === 'uncertain-date';
}

/** The control or controls of one question, by its kind. */
export function Control(props: ControlProps) {
  const { field, name, words, form, describedBy, error } = props;
  const id = fieldId(name);
  const own = { id, error, 'aria-describedby': describedBy };
  switch (field.kind) {
    case 'text':
      return <TextInput {...form.register(name)} {...own} />;
    case 'long-text':
      return <Textarea {...form.register(name)} {...own} />;
    case 'own-words':
      return <Textarea {...form.register(name)} {...own} className="waymark-own-words" />;
    case 'phone':
      return <TextInput {...form.register(name)} {...own} inputMode="tel" width={20} />;
    case 'email':
      return <TextInput {...form.register(name)} {...own} inputMode="email" />;
    case 'whole-number':
      return <TextInput {...form.register(name)} {...own} inputMode="numeric" width={4} />;
    case 'choice':
    case 'choices': {
      const Choices = field.kind === 'choice' ? Radios : Checkboxes;
      return (
        <Choices
          id={id}
          options={field.options.map((value) => ({
            value,
            label: words.options?.[value] ?? value,
            hint: words.optionHints?.[value],
          }))}
          wire={() => form.register(name)}
        />
      );
    }
    case 'pick':
      return <PickControl {...props} field={field} />;
    case 'past-date':
      return (
        <DateBoxes
          id={id}
          parts={['day', 'month', 'year']}
          error={error}
          wire={(part) => form.register(`${name}.${part}`)}
        />
      );
    case 'uncertain-date':
      return <UncertainDateControl {...props} field={field} />;
  }
}
