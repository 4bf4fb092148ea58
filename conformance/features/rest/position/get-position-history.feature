@rest @position @operation:getPositionHistory @instruction:positionHistoryQueryAll
Feature: Get position history
  GET /wapi/v1/history/position, signed: the account's positions, those that are closed included.

  Background:
    Given the test signing key
    And the clock reads 1700000000000
    And a window of 5000 ms

  Rule: size and cost are signed, exposure is not, and a closed position has none of them

    @request @signed @answer
    Scenario: A short that is open and a long that was closed
      Given the exchange answers with fixture "position/get-position-history/full"
      When I get the position history
        | limit         | 2    |
        | offset        | 0    |
        | sortDirection | Desc |
      Then the request is "GET /wapi/v1/history/position?limit=2&offset=0&sortDirection=Desc"
      And the signing string is
        """
        instruction=positionHistoryQueryAll&limit=2&offset=0&sortDirection=Desc&timestamp=1700000000000&window=5000
        """
      And the answer has
        | size                       | 2                        |
        | first.id                   | 28563668102              |
        | first.state                | Open                     |
        | first.netQuantity          | -0.05                    |
        | first.netCost              | -100.52                  |
        | first.netExposureQuantity  | 0.07                     |
        | first.netExposureNotional  | 140.3584                 |
        | first.unrealizedPnl        | 0.014                    |
        | first.fundingQuantity      | 0.003104                 |
        | first.closedAt             | absent                   |
        | first.closingPrice         | absent                   |
        | last.state                 | Closed                   |
        | last.netQuantity           | 0                        |
        | last.closedVolume          | 2.5                      |
        | last.entryPrice            | 20.1                     |
        | last.closingPrice          | 20.6                     |
        | last.cumulativePnlRealized | 1.25                     |
        | last.fees                  | 0.050875                 |
        | last.accountLeverage       | 5                        |
        | last.openedAt              | 2023-11-13T08:41:12.305Z |
        | last.closedAt              | 2023-11-14T09:20:47.110Z |
      And nothing of the answer is lost

  Rule: each filter is sent as it was given, market types one by one

    @request @signed @answer
    Scenario: A position that was liquidated
      Given the exchange answers with fixture "position/get-position-history/liquidated"
      When I get the position history
        | symbol        | SOL_USDC_PERP |
        | state         | Closed        |
        | marketType    | PERP, DATED   |
        | limit         | 1000          |
        | offset        | 1             |
        | sortDirection | Asc           |
      Then the request is "GET /wapi/v1/history/position?symbol=SOL_USDC_PERP&state=Closed&marketType=PERP&marketType=DATED&limit=1000&offset=1&sortDirection=Asc"
      And the signing string is
        """
        instruction=positionHistoryQueryAll&limit=1000&marketType=PERP&marketType=DATED&offset=1&sortDirection=Asc&state=Closed&symbol=SOL_USDC_PERP&timestamp=1700000000000&window=5000
        """
      And the answer has
        | first.liquidated            | 40    |
        | first.closedVolume          | 40    |
        | first.liquidationFees       | 7.588 |
        | first.cumulativePnlRealized | -61.2 |
      And nothing of the answer is lost

  Rule: what an open position has not is absent, whether it was left out or null

    @request @signed @answer
    Scenario: Left out
      Given the exchange answers with fixture "position/get-position-history/minimal"
      When I call getPositionHistory
      Then the request is "GET /wapi/v1/history/position"
      And the signing string is
        """
        instruction=positionHistoryQueryAll&timestamp=1700000000000&window=5000
        """
      And the answer has
        | first.accountLeverage | absent |
        | first.openedAt        | absent |
        | first.closedAt        | absent |
        | first.closingPrice    | absent |
      And nothing of the answer is lost

    @request @signed @answer
    Scenario: Null
      Given the exchange answers with fixture "position/get-position-history/open-with-nulls"
      When I get the position history
        | state | Open |
      Then the request is "GET /wapi/v1/history/position?state=Open"
      And the answer has
        | first.openedAt     | 2023-11-14T03:12:00Z |
        | first.closedAt     | absent               |
        | first.closingPrice | absent               |
      And nothing of the answer is lost

  Rule: a page holds 1 to 1000 positions

    @refusal
    Scenario Outline: A limit of <limit>
      When I get the position history
        | limit | <limit> |
      Then the call is not made: "PositionHistoryQuery: limit must be between 1 and 1000, not <limit>"

      Examples:
        | limit |
        | 0     |
        | 1001  |

    @refusal
    Scenario: A state that the exchange does not know is refused in plain text
      When I get the position history
        | state | Liquidating |
      Then the call is refused with 400 in plain text: "failed to parse parameter `state`: failed to parse \"PositionState\": Expect a valid enumeration value."

  Rule: a server answers as the contract says

    @live
    Scenario: Positions of the past on a server hold to the contract
      When a server is asked for getPositionHistory
        | limit | 10 |
      Then its answer holds to the contract
      And there are at most 10 rows
      And no two of its rows have the same id and openedAt
      And in every row openedAt is at most closedAt
      And in every row closedVolume is not negative
