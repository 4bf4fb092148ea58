@rest @strategy @operation:cancelOpenStrategies @instruction:strategyCancelAll
Feature: Cancel open strategies
  DELETE /api/v1/strategies, signed: stops all strategies of one market, or all of one kind.

  Background:
    Given the test signing key
    And the clock reads 1700000000000
    And a window of 5000 ms

  Rule: market and kind stand in a body, though the method is DELETE

    @request @signed @answer
    Scenario: Scheduled strategies only
      Given the exchange answers with fixture "strategy/cancel-open-strategies/full"
      When I cancel the open strategies
        | symbol       | SOL_USDC_PERP |
        | strategyType | Scheduled     |
      Then the request is "DELETE /api/v1/strategies"
      And the body is
        """
        {"strategyType": "Scheduled", "symbol": "SOL_USDC_PERP"}
        """
      And the signing string is
        """
        instruction=strategyCancelAll&strategyType=Scheduled&symbol=SOL_USDC_PERP&timestamp=1700000000000&window=5000
        """
      And the answer has
        | size                   | 2         |
        | first.status           | Cancelled |
        | first.executedQuantity | 2.4       |
        | last.status            | Cancelled |
        | last.executedQuantity  | 0         |
      And nothing of the answer is lost

    @refusal
    Scenario: No market
      When I cancel the open strategies
        | strategyType | Scheduled |
      Then the call is not made: "StrategiesCancelRequest: symbol is required"

  Rule: a list means that its strategies are stopped, also when it is empty

    @answer
    Scenario: Nothing ran
      Given the exchange answers with fixture "strategy/cancel-open-strategies/none-running"
      When I cancel the open strategies
        | symbol | SOL_USDC |
      Then the answer has
        | size | 0 |

  Rule: 202 means accepted, not stopped

    @answer
    Scenario: The exchange accepts the request and says no more
      Given the exchange answers with fixture "strategy/cancel-open-strategies/accepted"
      When I cancel the open strategies
        | symbol | SOL_USDC_PERP |
      Then the request is accepted, and not known to be done
