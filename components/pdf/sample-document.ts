import type { AnswerRow, Block, Inline, RecordDocument } from '@/lib/record/document';

const paragraph = (...text: readonly (string | Inline)[]): Block => ({
  block: 'paragraph',
  text: text.map((part) => (typeof part === 'string' ? { text: part } : part)),
});
const row = (label: string, ...answer: readonly (string | Inline | Block)[]): AnswerRow => ({
  label,
  answer: answer.map((part) => (typeof part !== 'string' && 'block' in part ? part : paragraph(part))),
});
const gap = (text: string): Inline => ({ text, mark: 'gap' });

/** A name or sentence in each script that prints, invented, by the language it is in. */
export const sentences = {
  welsh: 'Mae’r bachgen yn byw yn Llanystumdwy gyda’i ewythr; dŵr, tŷ, ŵyn, ŷd, ï.',
  vietnamese: 'Nguyễn Thị Hồng Nhung nói rằng em đã đi từ Nghệ An, rất sợ chủ nợ.',
  polish: 'Zażółć gęślą jaźń: Łukasz Wiśniewski mieszkał w Łodzi.',
  romanian: 'Ștefan și Ionuț au fost duși la fermă înainte de Crăciun; țară, ță.',
  albanian: 'Djali nga Shkodra tha që “ai më çoi në Tiranë” dhe s’është kthyer; ë, ç, Ë, Ç.',
  turkish: 'Çocuğun adı Ayşe Gül; İstanbul’dan Iğdır’a, ığşçöü.',
  greek: 'Το κορίτσι λέει ότι την έλεγαν Ελένη και έμενε στη Θεσσαλονίκη· ΐ ΰ ώ.',
  cyrillic: 'Хлопець на ім’я Олексій Ґудзь жив у Києві; її, є, ё, ъ, ў, ђ, ќ.',
  ethiopic: 'ልጁ ስሙ ሰላም ተስፋይ ነው፤ ከአስመራ መጣ። ትግርኛ፡ ኣነ ኣብ ኤርትራ ተወሊደ።',
  georgian: 'ბავშვი ამბობს, რომ თბილისიდან ჩამოვიდა.',
  armenian: 'Երեխան ասում է, որ եկել է Երևանից։',
  arabic: 'قال الطفلُ إنّ اسمه محمّد وإنه جاء من الخرطوم، لا يعرف أحدًا.',
  farsi: 'پسر می‌گوید از مشهد آمده است؛ نامش گلناز یا کیان است، ۱۲۳۴.',
  pashto: 'هلک وایي چې له کندهاره راغلی، ښځه، ګډ، ځوان، ړوند، ټول، ډېر.',
  urdu: 'لڑکا کہتا ہے کہ وہ لاہور سے آیا ہے، ڈر گیا تھا؛ ٹھیک ہے۔',
  sorani: 'کوڕەکە دەڵێت لە هەولێرەوە هاتووە، ناوی ڕێبوارە، ڤیان.',
  hebrew: 'הַיֶּלֶד אומר שהגיע מתל אביב, שמו דוד (14).',
  hindi: 'बच्चे ने कहा कि वह पटना से आया है; क्षत्रिय, ज्ञान, श्रीमती, र्क, ड़ ढ़।',
  bengali: 'মেয়েটি বলেছে সে সিলেট থেকে এসেছে; ক্ষমা, র্কি, ড়, ঢ়, শ্রী, কো, কৌ।',
  punjabi: 'ਮੁੰਡੇ ਨੇ ਦੱਸਿਆ ਕਿ ਉਹ ਅੰਮ੍ਰਿਤਸਰ ਤੋਂ ਆਇਆ ਹੈ; ਸ਼ੇਰ, ਪੱਗ, ਕ੍ਰਿਪਾ।',
  tamil: 'சிறுவன் யாழ்ப்பாணத்திலிருந்து வந்ததாகச் சொன்னான்; கொ, கௌ, க்ஷ, ஸ்ரீ.',
  sinhala: 'ළමයා කොළඹින් ආවේ යැයි කීවේය; ක්‍රි, ශ්‍රී, ක්ෂ, කෞ, තෝ.',
  thai: 'เด็กบอกว่ามาจากเชียงใหม่ ชื่อน้ำทิพย์ ทำงานที่ร้าน กลัวผู้ใหญ่มาก ปี่ ญี่ ฐุ.',
  chinese: '孩子说她叫林小梅，来自福建；她欠了债。繁體：東莞、臺灣、張偉。',
} as const;

const scripts: Block = {
  block: 'answers',
  rows: Object.entries(sentences).map(([language, text]) => row(language, text)),
};

/** An invented record that uses every kind of block, part level and mark. */
export const sampleDocument: RecordDocument = {
  title: 'Referral summary, laid out for England and Wales',
  language: 'en',
  layout: 'england-wales',
  running: [
    'Own reference: WM-2031',
    'Draft of 24 November 2026',
    'Contains sensitive information about a child',
  ],
  pageOf: 'Page {page} of {pages}',
  parts: [
    {
      id: 'before-you-read',
      heading: 'Before you read',
      blocks: [
        {
          block: 'notice',
          heading: 'This is not an official form',
          text: [
            { text: 'It sets out what was recorded. It decides nothing about the child. ' },
            { text: 'File it in your case record', mark: 'strong' },
            { text: ': this app is not the record.\nA second line, ' },
            { text: 'with a link', href: 'https://example.org/a/long/address?with=parts' },
            { text: '.' },
          ],
        },
        paragraph('The words of others are set apart and stand as they were typed.'),
      ],
    },
    {
      id: 'decisions',
      heading: 'How this was decided',
      blocks: [
        {
          block: 'table',
          caption: 'Each step, what was answered and what follows',
          head: ['Step', 'Answer', 'What follows', 'Source'],
          rows: Array.from({ length: 30 }, (_, i) => [
            [{ text: `Step ${i + 1}: may this organisation refer in this nation?` }],
            [i % 4 ? { text: 'Yes' } : gap('Not asked')],
            [
              {
                text: 'The referral is made by this organisation; the child protection referral is made first. ',
              },
              ...(i % 3 ? [] : [{ text: 'check', mark: 'check' } as const]),
            ],
            [{ text: 'Modern Slavery Act 2015, section 52, as it stood in November 2026' }],
          ]),
        },
      ],
    },
    {
      id: 'child',
      heading: 'The child',
      blocks: [],
      parts: [
        {
          id: 'child-name',
          heading: 'Name and birth date',
          blocks: [
            {
              block: 'answers',
              rows: [
                row('Full name', 'Łukasz Wiśniewski'),
                row('Other names', gap('Not known')),
                row(
                  'Date of birth',
                  { text: '31 February 2010', mark: 'unread' },
                  gap('Not a date: kept as typed'),
                ),
                row('What the child says about their age', {
                  block: 'quotation',
                  text: 'I am fifteen, maybe.\nMy mother knows.\n\nهي تعرف متى ولدت.',
                  attribution: 'The child, through an interpreter, 3 November 2026',
                }),
                row('Where they may be', {
                  block: 'list',
                  items: [
                    [{ text: 'with an aunt in Hull' }],
                    [{ text: 'at a friend’s in ' }, gap('place not known')],
                  ],
                }),
              ],
            },
          ],
        },
        { id: 'child-words', heading: 'In many scripts', blocks: [scripts] },
      ],
    },
    {
      id: 'long',
      heading: 'A long account',
      blocks: [
        paragraph(
          'She was seen on several days at the car wash, in thin clothes, and did not speak to anyone. '.repeat(
            40,
          ),
        ),
        {
          block: 'list',
          ordered: true,
          items: [
            [{ text: 'First, ask where it is safe to speak.' }],
            [{ text: 'Then write down what was said. '.repeat(8) }],
          ],
        },
        paragraph('Undrawable: 😀👨‍👩‍👧 and ខ្មែរ, a bell \u0007, half a pair \ud83d.'),
        paragraph(`https://www.example.org/${'a-very-long-address-without-a-space/'.repeat(6)}`),
      ],
      parts: [
        {
          id: 'long-deeper',
          heading: 'A part within',
          blocks: [paragraph('Text under the second level.')],
          parts: [
            {
              id: 'long-deepest',
              heading: 'A part within that',
              blocks: [paragraph('Text under the third level.')],
            },
          ],
        },
      ],
    },
  ],
};
