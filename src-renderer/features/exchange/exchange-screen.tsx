import { Route, Switch } from 'wouter';
import { ExchangeOverview } from './exchange-overview';
import { ListMappingScreen } from './list/list-mapping-screen';
import { ReviewScreen } from './review/review-screen';

/** Uitwisselen: what was sent and received, and the review of one file. */
export function ExchangeScreen() {
  return (
    <Switch>
      <Route path="/exchange/review/:planId">{({ planId }) => <ReviewScreen planId={planId} />}</Route>
      <Route path="/exchange/list/:fileToken">{({ fileToken }) => <ListMappingScreen fileToken={fileToken} />}</Route>
      <Route path="/exchange/export/:party">{({ party }) => <ExchangeOverview exportFor={party} />}</Route>
      <Route>
        <ExchangeOverview />
      </Route>
    </Switch>
  );
}
