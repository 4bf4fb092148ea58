@rest @strategy @operation:getStrategy @instruction:strategyQuery
Feature: Get strategy
  GET /api/v1/strategy, signed: one strategy that runs.

  Background:
    Given the test signing key
    And the clock reads 1700000000000
    And a window of 5000 ms

  Rule: a strategy is named by the exchange's id or by the caller's, never by both

    @request @signed @answer
    Scenario: By the exchange's id
      Given the exchange answers with fixture "strategy/get-strategy/full"
      When I get the strategy
        | symbol     | SOL_USDC_PERP |
        | strategyId | 90017         |
      Then the request is "GET /api/v1/strategy?symbol=SOL_USDC_PERP&strategyId=90017"
      And the signing string is
        """
        instruction=strategyQuery&strategyId=90017&symbol=SOL_USDC_PERP&timestamp=1700000000000&window=5000
        """
      And the answer has
        | @type                      | ScheduledStrategy        |
        | strategyType               | Scheduled                |
        | status                     | Running                  |
        | createdAt                  | 2023-11-14T22:01:20.215Z |
        | quantity                   | 12                       |
        | executedQuantity           | 2.4                      |
        | executedQuoteQuantity      | 49.152                   |
        | randomizedIntervalQuantity | true                     |
        | slippageTolerance          | 0.5                      |
        | slippageToleranceType      | Percent                  |
      And nothing of the answer is lost

    @request @signed @answer
    Scenario: By a client id of 0
      Given the exchange answers with fixture "strategy/get-strategy/by-client-id-zero"
      When I get the strategy
        | symbol           | SOL_USDC_PERP |
        | clientStrategyId | 0             |
      Then the request is "GET /api/v1/strategy?symbol=SOL_USDC_PERP&clientStrategyId=0"
      And the signing string is
        """
        instruction=strategyQuery&clientStrategyId=0&symbol=SOL_USDC_PERP&timestamp=1700000000000&window=5000
        """
      And the answer has
        | clientStrategyId      | 0        |
        | reduceOnly            | true     |
        | slippageTolerance     | 12       |
        | slippageToleranceType | TickSize |

    @refusal
    Scenario: Both ids
      When I get the strategy
        | symbol           | SOL_USDC_PERP |
        | strategyId       | 90017         |
        | clientStrategyId | 0             |
      Then the call is not sent: "getStrategy was not sent: exactly one of strategyId and clientStrategyId must be given, not strategyId and clientStrategyId"

    @refusal
    Scenario: No id
      When I get the strategy
        | symbol | SOL_USDC_PERP |
      Then the call is not sent: "getStrategy was not sent: exactly one of strategyId and clientStrategyId must be given, not none"

    @refusal
    Scenario Outline: A client id of <id>
      When I get the strategy
        | symbol           | SOL_USDC_PERP |
        | clientStrategyId | <id>          |
      Then the call is not sent: "getStrategy was not sent: clientStrategyId must be between 0 and 4294967295, not <id>"

      Examples:
        | id         |
        | -1         |
        | 4294967296 |

  Rule: duration and interval are in milliseconds

    @answer
    Scenario: An hour in steps of a minute
      Given the exchange answers with fixture "strategy/get-strategy/full"
      When I get the strategy
        | symbol     | SOL_USDC_PERP |
        | strategyId | 90017         |
      Then the answer has
        | duration | PT1H |
        | interval | PT1M |

  Rule: a kind of strategy that is newer than the contract is kept as it came

    @answer
    Scenario: A grid
      Given the exchange answers with fixture "strategy/get-strategy/unknown-kind"
      When I get the strategy
        | symbol     | SOL_USDC_PERP |
        | strategyId | 90030         |
      Then the answer has
        | @type                  | Strategy.Unrecognized |
        | strategyType           | Grid                  |
        | unknownMembers[levels] | ["19.5","20","20.5"]  |
      And nothing of the answer is lost

  Rule: only strategies that run are found, so "not found" is no proof that one never was

    @refusal
    Scenario: A completed, cancelled, terminated or unknown strategy
      Given the exchange answers with fixture "strategy/get-strategy/not-running"
      When I get the strategy
        | symbol     | SOL_USDC_PERP |
        | strategyId | 90002         |
      Then the call is refused with 404 "RESOURCE_NOT_FOUND": "Not Found"

  Rule: a server answers as the contract says

    @live
    Scenario: An open strategy on a server holds to the contract
      Given {id} is /0/id of getOpenStrategies
      And {symbol} is /0/symbol of getOpenStrategies
      When a server is asked for getStrategy
        | strategyId | {id}     |
        | symbol     | {symbol} |
      Then its answer holds to the contract
      And in the answer id is "{id}"
      And in the answer symbol is "{symbol}"
      And in the answer executedQuantity is at most quantity
