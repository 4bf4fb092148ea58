@rest @capital @operation:getSettlements @instruction:settlementHistoryQueryAll
Feature: Get settlements
  GET /wapi/v1/history/settlement, signed: what moved the account's quote asset.

  Background:
    Given the test signing key
    And the clock reads 1700000000000
    And a window of 5000 ms

  Rule: what was received is positive, what was paid is negative, and some rows tell their position

    @request @signed @answer
    Scenario: Profit, a fee and funding
      Given the exchange answers with fixture "capital/get-settlements/full"
      When I get the settlements
        | limit         | 3    |
        | offset        | 0    |
        | sortDirection | Desc |
      Then the request is "GET /wapi/v1/history/settlement?limit=3&offset=0&sortDirection=Desc"
      And the signing string is
        """
        instruction=settlementHistoryQueryAll&limit=3&offset=0&sortDirection=Desc&timestamp=1700000000000&window=5000
        """
      And the answer has
        | size             | 3                        |
        | first.source     | RealizePnl               |
        | first.quantity   | 12.75                    |
        | first.positionId | 28563667732              |
        | first.timestamp  | 2023-11-14T22:00:00.005Z |
        | first.userId     | 4017                     |
        | [1].source       | TradingFees              |
        | [1].quantity     | -0.05225                 |
        | [1].positionId   | absent                   |
        | [1].subaccountId | 2                        |
        | [1].timestamp    | 2023-11-14T21:58:12.400Z |
        | last.source      | FundingPayment           |
        | last.quantity    | -0.0041                  |
        | last.timestamp   | 2023-11-14T21:00:00Z     |
      And the answer's header "X-TOTAL" is "7"
      And the answer's header "X-PAGE-COUNT" is "3"
      And nothing of the answer is lost

  Rule: a filter is not a source: one is spelled otherwise, and one stands for several

    @request @signed @answer
    Scenario: A filter with a z, a source with an s
      Given the exchange answers with fixture "capital/get-settlements/spelled-otherwise"
      When I get the settlements
        | source | CulledRealizePnlBookUtilization |
      Then the request is "GET /wapi/v1/history/settlement?source=CulledRealizePnlBookUtilization"
      And the signing string is
        """
        instruction=settlementHistoryQueryAll&source=CulledRealizePnlBookUtilization&timestamp=1700000000000&window=5000
        """
      And the answer has
        | first.source | CulledRealizePnlBookUtilisation |

    @refusal
    Scenario: A source that is no filter is refused in plain text
      When I get the settlements
        | source | CulledRealizePnlBookUtilisation |
      Then the call is refused with 400 in plain text: "failed to parse parameter `source`: failed to parse \"SettlementSourceFilter\": Expect a valid enumeration value."

    @answer
    Scenario: A backstop liquidation has several sources
      Given the exchange answers with fixture "capital/get-settlements/backstop-liquidation"
      When I get the settlements
        | source | BackstopLiquidation |
      Then the answer has
        | size         | 2                           |
        | first.source | BackstopAdlLiquidation      |
        | last.source  | BackstopProviderLiquidation |

  Rule: two rows may be alike in every member, and both count

    @answer
    Scenario: Two fees of one moment
      Given the exchange answers with fixture "capital/get-settlements/two-alike"
      When I call getSettlements
      Then the answer has
        | size           | 2     |
        | first.quantity | -0.05 |
        | last.quantity  | -0.05 |

  Rule: a page holds 1 to 1000 settlements

    @refusal
    Scenario Outline: A limit of <limit>
      When I get the settlements
        | limit | <limit> |
      Then the call is not made: "SettlementsQuery: limit must be between 1 and 1000, not <limit>"

      Examples:
        | limit |
        | 0     |
        | 1001  |

  Rule: a server answers as the contract says

    @live
    Scenario: Settlements on a server hold to the contract
      When a server is asked for getSettlements
        | limit | 10 |
      Then its answer holds to the contract
      And there are at most 10 rows
      And its rows are newest first by timestamp
