@rest @strategy @operation:cancelStrategy @instruction:strategyCancel
Feature: Cancel strategy
  DELETE /api/v1/strategy, signed: stops one strategy that runs.

  Background:
    Given the test signing key
    And the clock reads 1700000000000
    And a window of 5000 ms

  Rule: the strategy is named in a body, though the method is DELETE

    @request @signed @answer
    Scenario: By the exchange's id
      Given the exchange answers with fixture "strategy/cancel-strategy/full"
      When I cancel the strategy
        | symbol     | SOL_USDC_PERP |
        | strategyId | 90017         |
      Then the request is "DELETE /api/v1/strategy"
      And the body is
        """
        {"strategyId": "90017", "symbol": "SOL_USDC_PERP"}
        """
      And the signing string is
        """
        instruction=strategyCancel&strategyId=90017&symbol=SOL_USDC_PERP&timestamp=1700000000000&window=5000
        """
      And nothing of the answer is lost

    @request @signed @answer
    Scenario: By a client id of 0
      Given the exchange answers with fixture "strategy/cancel-strategy/by-client-id-zero"
      When I cancel the strategy
        | symbol           | SOL_USDC_PERP |
        | clientStrategyId | 0             |
      Then the body is
        """
        {"clientStrategyId": 0, "symbol": "SOL_USDC_PERP"}
        """
      And the signing string is
        """
        instruction=strategyCancel&clientStrategyId=0&symbol=SOL_USDC_PERP&timestamp=1700000000000&window=5000
        """

    @refusal
    Scenario: Both ids
      When I cancel the strategy
        | symbol           | SOL_USDC_PERP |
        | strategyId       | 90017         |
        | clientStrategyId | 7             |
      Then the call is not made: "StrategyCancelRequest: exactly one of strategyId and clientStrategyId must be given, not strategyId and clientStrategyId"

    @refusal
    Scenario: No id
      When I cancel the strategy
        | symbol | SOL_USDC_PERP |
      Then the call is not made: "StrategyCancelRequest: exactly one of strategyId and clientStrategyId must be given, not none"

  Rule: what it has filled stays filled

    @answer
    Scenario: A fifth is filled
      Given the exchange answers with fixture "strategy/cancel-strategy/full"
      When I cancel the strategy
        | symbol     | SOL_USDC_PERP |
        | strategyId | 90017         |
      Then the answer has
        | status                | Cancelled |
        | quantity              | 12        |
        | executedQuantity      | 2.4       |
        | executedQuoteQuantity | 49.152    |

  Rule: 202 means accepted, not cancelled

    @answer
    Scenario: The exchange accepts the request and says no more
      Given the exchange answers with fixture "strategy/cancel-strategy/accepted"
      When I cancel the strategy
        | symbol     | SOL_USDC_PERP |
        | strategyId | 90017         |
      Then the request is accepted, and not known to be done
