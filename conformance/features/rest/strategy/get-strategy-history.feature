@rest @strategy @operation:getStrategyHistory @instruction:strategyHistoryQueryAll
Feature: Get strategy history
  GET /wapi/v1/history/strategies, signed: strategies of the past, newest first.

  Background:
    Given the test signing key
    And the clock reads 1700000000000
    And a window of 5000 ms

  Rule: it says how each strategy ended, and times are UTC text of any precision

    @request @signed @answer
    Scenario: One completed, one terminated, one cancelled
      Given the exchange answers with fixture "strategy/get-strategy-history/full"
      When I get the strategy history
        | symbol        | SOL_USDC_PERP |
        | limit         | 3             |
        | offset        | 0             |
        | marketType    | PERP, SPOT    |
        | sortDirection | Desc          |
      Then the request is "GET /wapi/v1/history/strategies?symbol=SOL_USDC_PERP&limit=3&offset=0&marketType=PERP&marketType=SPOT&sortDirection=Desc"
      And the signing string is
        """
        instruction=strategyHistoryQueryAll&limit=3&marketType=PERP&marketType=SPOT&offset=0&sortDirection=Desc&symbol=SOL_USDC_PERP&timestamp=1700000000000&window=5000
        """
      And the answer has
        | size                        | 3                        |
        | first.status                | Completed                |
        | first.createdAt             | 2023-11-14T20:41:07.500Z |
        | first.executedQuantity      | 12                       |
        | first.executedQuoteQuantity | 245.64                   |
        | first.cancelReason          | absent                   |
        | first.duration              | PT1H                     |
        | [1].status                  | Terminated               |
        | [1].createdAt               | 2023-11-14T18:00:00Z     |
        | [1].cancelReason            | InsufficientMargin       |
        | [1].interval                | PT5M                     |
        | last.status                 | Cancelled                |
        | last.createdAt              | 2023-11-13T09:30:00.123Z |
        | last.clientStrategyId       | 0                        |
      And the answer's header "X-TOTAL" is "7"
      And nothing of the answer is lost

  Rule: each filter is sent as it was given

    @request @signed
    Scenario: Every filter
      Given the exchange answers with fixture "strategy/get-strategy-history/every-filter"
      When I get the strategy history
        | strategyId    | 90012         |
        | symbol        | SOL_USDC_PERP |
        | limit         | 1000          |
        | offset        | 0             |
        | marketType    | PERP          |
        | sortDirection | Asc           |
      Then the request is "GET /wapi/v1/history/strategies?strategyId=90012&symbol=SOL_USDC_PERP&limit=1000&offset=0&marketType=PERP&sortDirection=Asc"
      And the signing string is
        """
        instruction=strategyHistoryQueryAll&limit=1000&marketType=PERP&offset=0&sortDirection=Asc&strategyId=90012&symbol=SOL_USDC_PERP&timestamp=1700000000000&window=5000
        """

  Rule: a page holds 1 to 1000 strategies

    @refusal
    Scenario Outline: A limit of <limit>
      When I get the strategy history
        | limit | <limit> |
      Then the call is not made: "StrategyHistoryQuery: limit must be between 1 and 1000, not <limit>"

      Examples:
        | limit |
        | 0     |
        | 1001  |

  Rule: a server answers as the contract says

    @live
    Scenario: Strategies of the past on a server hold to the contract
      When a server is asked for getStrategyHistory
        | limit | 10 |
      Then its answer holds to the contract
      And there are at most 10 rows
      And its rows are newest first by createdAt
      And no two of its rows have the same id
      And in every row executedQuantity is at most quantity
      And in every row interval is at most duration
