import { stylesheetFaults } from '../safety/stylesheet-faults.ts';
import { fault, type Rule } from './rule.ts';

/** The style sheets of pages can be read, load nothing from elsewhere and run nothing. */
export const safeStylesheets: Rule = ({ stylesheets }) =>
  stylesheets.flatMap(({ file }) =>
    stylesheetFaults(String(file)).map(({ place, reason }) => fault(file, place, reason, 'unsafe-style')),
  );
