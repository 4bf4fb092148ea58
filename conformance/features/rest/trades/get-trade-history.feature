@rest @trades @operation:getTradeHistory
Feature: Get trade history
  GET /api/v1/trades/history, public: all trades of one market, page by page.

  Rule: a page says where it starts, and there is no filter by time

    @request @answer
    Scenario: Two trades behind the newest
      Given the exchange answers with fixture "trades/get-trade-history/full"
      When I get the trade history
        | symbol | SOL_USDC |
        | limit  | 2        |
        | offset | 1        |
      Then the request is "GET /api/v1/trades/history?symbol=SOL_USDC&limit=2&offset=1"
      And it carries no authentication
      And the answer has
        | size               | 2                        |
        | first.id           | 412078                   |
        | first.timestamp    | 2023-11-14T22:13:17.120Z |
        | last.id            | 412077                   |
        | last.quoteQuantity | 61.47                    |
        | last.isBuyerMaker  | false                    |
      And nothing of the answer is lost

  Rule: old backstop liquidations have no number, or all of them zero

    @request @answer
    Scenario: A page with two of them
      Given the exchange answers with fixture "trades/get-trade-history/liquidations-without-number"
      When I get the trade history
        | symbol | SOL_USDC_PERP |
        | offset | 900           |
      Then the request is "GET /api/v1/trades/history?symbol=SOL_USDC_PERP&offset=900"
      And the answer has
        | size         | 4     |
        | [1].id       | 0     |
        | [1].quantity | 40    |
        | [2].id       | 0     |
        | [2].quantity | 40    |
        | last.id      | 90209 |
      And nothing of the answer is lost

    @request @answer
    Scenario: A trade without a number
      Given the exchange answers with fixture "trades/get-trade-history/minimal"
      When I get the trade history
        | symbol | SOL_USDC |
      Then the request is "GET /api/v1/trades/history?symbol=SOL_USDC"
      And the answer has
        | first.id       | absent |
        | first.quantity | 0.5    |
      And nothing of the answer is lost

  Rule: a page holds 1 to 1000 trades

    @refusal
    Scenario Outline: A limit of <limit>
      When I get the trade history
        | symbol | SOL_USDC |
        | limit  | <limit>  |
      Then the call is not sent: "getTradeHistory was not sent: limit must be between 1 and 1000, not <limit>"

      Examples:
        | limit |
        | 0     |
        | 1001  |

  Rule: a server answers as the contract says

    @live
    Scenario: A server's earlier trades hold to the contract
      When a server is asked for getTradeHistory
        | symbol | {market} |
        | limit  | 10       |
      Then its answer holds to the contract
      And there are at most 10 rows
      And its rows are newest first by timestamp
      And no two of its rows have the same id
      And in every row price is positive
      And in every row quantity is positive
      And in every row quoteQuantity is price times quantity
