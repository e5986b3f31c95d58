import { review } from '../rules/review';
import { startPage } from './page';

startPage(({ plan, language }) => review(plan, { language, today: plan.asOf }));
