import type { Phrases } from '#shared/messages/phrase.ts';

/** What happens to dictionaries, in Hebrew. */
export const spelling: Phrases = {
  "The dictionary {0} can't be read: {1}.": 'אי אפשר לקרוא את המילון {0}: {1}.',
  "The dictionary {0} is in the encoding {1}, which Galley can't read.":
    'המילון {0} הוא בקידוד {1}, ש־Galley אינה יכולה לקרוא.',
  "The dictionary {0} is larger than any that is known. It isn't read.":
    'המילון {0} גדול מכל מילון מוכר. הוא לא נקרא.',
  'it needs two files of one name that says the language, such as pt_PT.aff and pt_PT.dic':
    'נדרשים שני קבצים באותו שם, שאומר מהי השפה, כמו pt_PT.aff ו־pt_PT.dic',
  "its list of words doesn't begin with their number": 'רשימת המילים שלו אינה מתחילה במספרן',
  "The dictionary couldn't be kept in {0} because {1}.": 'לא היה אפשר לשמור את המילון ב־{0} כי {1}.',
  "{0} can't be used as a dictionary: {1}.": 'אי אפשר להשתמש ב־{0} כמילון: {1}.',
};
