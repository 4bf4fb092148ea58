@rest @order @operation:getFills @instruction:fillHistoryQueryAll
Feature: Get fills
  GET /wapi/v1/history/fills, signed: executions of the account's orders, newest first.

  Background:
    Given the test signing key
    And the clock reads 1700000000000
    And a window of 5000 ms

  Rule: a fee is in units of its asset, and a negative one is a rebate

    @request @signed @answer
    Scenario: Two fills
      Given the exchange answers with fixture "order/get-fills/two-newest-first"
      When I get the fills
        | symbol | SOL_USDC |
      Then the request is "GET /wapi/v1/history/fills?symbol=SOL_USDC"
      And the signing string is
        """
        instruction=fillHistoryQueryAll&symbol=SOL_USDC&timestamp=1700000000000&window=5000
        """
      And the answer has
        | size                  | 2                        |
        | first.fee             | 0.05225                  |
        | first.feeSymbol       | USDC                     |
        | first.isMaker         | false                    |
        | first.tradeId         | 412077                   |
        | first.clientId        | 7                        |
        | first.timestamp       | 2023-11-14T22:10:05.123Z |
        | first.systemOrderType | absent                   |
        | last.fee              | -0.0041                  |
        | last.isMaker          | true                     |
        | last.timestamp        | 2023-11-14T22:09:58.900Z |
      And the answer's header "X-TOTAL" is "2"
      And nothing of the answer is lost

  Rule: each filter is sent as it was given, times in milliseconds, market types one by one

    @request @signed
    Scenario: Every filter
      Given the exchange answers with fixture "order/get-fills/every-filter"
      When I get the fills
        | orderId       | 113881024563871744          |
        | strategyId    | 90017                       |
        | from          | 2023-11-13T22:13:20Z        |
        | to            | 2023-11-14T22:13:20.000999Z |
        | symbol        | SOL_USDC                    |
        | limit         | 1000                        |
        | offset        | 0                           |
        | fillType      | User                        |
        | marketType    | PERP, SPOT                  |
        | sortDirection | Asc                         |
      Then the request is "GET /wapi/v1/history/fills?orderId=113881024563871744&strategyId=90017&from=1699913600000&to=1700000000000&symbol=SOL_USDC&limit=1000&offset=0&fillType=User&marketType=PERP&marketType=SPOT&sortDirection=Asc"
      And the signing string is
        """
        instruction=fillHistoryQueryAll&fillType=User&from=1699913600000&limit=1000&marketType=PERP&marketType=SPOT&offset=0&orderId=113881024563871744&sortDirection=Asc&strategyId=90017&symbol=SOL_USDC&to=1700000000000&timestamp=1700000000000&window=5000
        """

  Rule: a page holds 1 to 1000 fills

    @refusal
    Scenario Outline: A limit of <limit>
      When I get the fills
        | limit | <limit> |
      Then the call is not made: "FillsQuery: limit must be between 1 and 1000, not <limit>"

      Examples:
        | limit |
        | 0     |
        | 1001  |

  Rule: fills of system orders are among them

    @request @signed @answer
    Scenario: A liquidation, first on the book, then by the backstop, whose fills of that time have no trade
      Given the exchange answers with fixture "order/get-fills/liquidation"
      When I call getFills
      Then the request is "GET /wapi/v1/history/fills"
      And the signing string is
        """
        instruction=fillHistoryQueryAll&timestamp=1700000000000&window=5000
        """
      And the answer has
        | size                  | 2                           |
        | first.systemOrderType | LiquidatePositionOnBackstop |
        | first.tradeId         | 0                           |
        | first.timestamp       | 2023-11-14T03:00:00.250Z    |
        | last.systemOrderType  | LiquidatePositionOnBook     |
        | last.fee              | 0.004004                    |
        | last.tradeId          | 409866                      |
      And nothing of the answer is lost

  Rule: what the exchange adds or leaves out neither fails nor vanishes

    @answer
    Scenario Outline: <case>: <member>
      Given the exchange answers with fixture "order/get-fills/<case>"
      When I get the fills
        | symbol | SOL_USDC |
      Then the answer has
        | <member> | <value> |
      And nothing of the answer is lost

      Examples:
        | case                   | member                           | value          |
        | minimal                | first.clientId                   | absent         |
        | client-id-as-number    | first.clientId                   | 7              |
        | newly-listed-fee-asset | first.feeSymbol                  | kBONK          |
        | unknown-values         | first.side                       | Both           |
        | unknown-values         | first.systemOrderType            | VaultRebalance |
        | unknown-member         | first.unknownMembers[builderFee] | "0.001"        |
        | unknown-member         | first.unknownMembers[route]      | ["book","rfq"] |

    @answer
    Scenario: A price that was left out is missed when it is asked for
      Given the exchange answers with fixture "order/get-fills/price-missing"
      When I get the fills
        | symbol | SOL_USDC |
      Then the answer has
        | first.quantity | 3 |
      And asking the answer for "first.price" fails: "Fill: the exchange left out /0/price"

  Rule: being turned away is told in the exchange's words

    @refusal
    Scenario: A key without permission
      Given the exchange answers with fixture "order/get-fills/key-not-permitted"
      When I get the fills
        | symbol | SOL_USDC |
      Then the call is refused with 401 "UNAUTHORIZED": "Unauthorized"

    @refusal
    Scenario: A range that ends before it begins
      Given the exchange answers with fixture "order/get-fills/invalid-range"
      When I get the fills
        | from | 2023-11-14T22:13:20Z |
        | to   | 2023-11-13T22:13:20Z |
      Then the call is refused with 400 "INVALID_RANGE": "Invalid range"

    @refusal
    Scenario: A kind of fill that the exchange does not know is refused in plain text
      When I get the fills
        | fillType | Airdrop |
      Then the call is refused with 400 in plain text: "failed to parse parameter `fillType`: failed to parse \"FillType\": Expect a valid enumeration value."

  Rule: a server answers as the contract says

    @live
    Scenario: Fills on a server hold to the contract
      When a server is asked for getFills
        | limit | 10 |
      Then its answer holds to the contract
      And there are at most 10 rows
      And its rows are newest first by timestamp
      And no two of its rows have the same symbol, orderId and tradeId
      And in every row price is positive
      And in every row quantity is positive

    @live
    Scenario: Fills of one order on a server are of that order
      Given {order} is /0/orderId of getFills
      When a server is asked for getFills
        | orderId | {order} |
      Then its answer holds to the contract
      And in every row orderId is "{order}"
