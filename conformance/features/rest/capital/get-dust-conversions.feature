@rest @capital @operation:getDustConversions @instruction:dustHistoryQueryAll
Feature: Get dust conversions
  GET /wapi/v1/history/dust, signed: balances too small to trade that were turned into USDC.

  Background:
    Given the test signing key
    And the clock reads 1700000000000
    And a window of 5000 ms

  Rule: one request may convert several assets, each in a row of its own

    @request @signed @answer
    Scenario: Two assets of one moment
      Given the exchange answers with fixture "capital/get-dust-conversions/full"
      When I get the dust conversions
        | limit         | 2    |
        | offset        | 0    |
        | sortDirection | Desc |
      Then the request is "GET /wapi/v1/history/dust?limit=2&offset=0&sortDirection=Desc"
      And the signing string is
        """
        instruction=dustHistoryQueryAll&limit=2&offset=0&sortDirection=Desc&timestamp=1700000000000&window=5000
        """
      And the answer has
        | size               | 2                        |
        | first.id           | 90417                    |
        | first.symbol       | SOL                      |
        | first.quantity     | 0.00421                  |
        | first.usdcReceived | 0.086305                 |
        | first.timestamp    | 2023-11-14T21:00:00.250Z |
        | last.id            | 90416                    |
        | last.symbol        | kBONK                    |
        | last.timestamp     | 2023-11-14T21:00:00.250Z |
      And the answer's header "X-TOTAL" is "3"
      And nothing of the answer is lost

  Rule: conversions can be asked for by id and by asset

    @request @signed @answer
    Scenario: One conversion
      Given the exchange answers with fixture "capital/get-dust-conversions/one-asset"
      When I get the dust conversions
        | id     | 90417 |
        | symbol | SOL   |
      Then the request is "GET /wapi/v1/history/dust?id=90417&symbol=SOL"
      And the signing string is
        """
        instruction=dustHistoryQueryAll&id=90417&symbol=SOL&timestamp=1700000000000&window=5000
        """
      And the answer has
        | size     | 1     |
        | first.id | 90417 |

    @answer
    Scenario: An asset that was never converted
      Given the exchange answers with fixture "capital/get-dust-conversions/none"
      When I get the dust conversions
        | symbol | JTO |
      Then the answer has
        | size | 0 |
      And the answer's header "X-TOTAL" is "0"

  Rule: a page holds 1 to 1000 conversions

    @refusal
    Scenario Outline: A limit of <limit>
      When I get the dust conversions
        | limit | <limit> |
      Then the call is not made: "DustConversionsQuery: limit must be between 1 and 1000, not <limit>"

      Examples:
        | limit |
        | 0     |
        | 1001  |

  Rule: a server answers as the contract says

    @live
    Scenario: Dust conversions on a server hold to the contract
      When a server is asked for getDustConversions
        | limit | 10 |
      Then its answer holds to the contract
      And there are at most 10 rows
      And its rows are newest first by timestamp
      And no two of its rows have the same id
      And in every row quantity is positive
      And in every row usdcReceived is not negative
