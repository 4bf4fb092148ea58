@rest @trades @operation:getTrades
Feature: Get trades
  GET /api/v1/trades, public: the latest trades of one market, whoever made them.

  Rule: the newest trade comes first, and the side that took is the one that did not rest

    @request @answer
    Scenario: Three trades
      Given the exchange answers with fixture "trades/get-trades/full"
      When I get the trades
        | symbol | SOL_USDC |
        | limit  | 3        |
      Then the request is "GET /api/v1/trades?symbol=SOL_USDC&limit=3"
      And it carries no authentication
      And the answer has
        | size                | 3                        |
        | first.id            | 412079                   |
        | first.price         | 20.48                    |
        | first.quantity      | 3.26                     |
        | first.quoteQuantity | 66.7648                  |
        | first.isBuyerMaker  | true                     |
        | first.timestamp     | 2023-11-14T22:13:18.733Z |
        | [1].isBuyerMaker    | false                    |
        | last.id             | 412077                   |
        | last.timestamp      | 2023-11-14T22:10:05.123Z |
      And nothing of the answer is lost

  Rule: a trade may have no number

    @request @answer
    Scenario: A trade without one
      Given the exchange answers with fixture "trades/get-trades/minimal"
      When I get the trades
        | symbol | SOL_USDC |
      Then the request is "GET /api/v1/trades?symbol=SOL_USDC"
      And the answer has
        | first.id    | absent |
        | first.price | 20.48  |
      And nothing of the answer is lost

  Rule: an answer holds 1 to 1000 trades

    @refusal
    Scenario Outline: A limit of <limit>
      When I get the trades
        | symbol | SOL_USDC |
        | limit  | <limit>  |
      Then the call is not sent: "getTrades was not sent: limit must be between 1 and 1000, not <limit>"

      Examples:
        | limit |
        | 0     |
        | 1001  |

  Rule: a server answers as the contract says

    @live
    Scenario: A server's latest trades hold to the contract
      When a server is asked for getTrades
        | symbol | {market} |
        | limit  | 10       |
      Then its answer holds to the contract
      And there are at most 10 rows
      And its rows are newest first by timestamp
      And no two of its rows have the same id
      And in every row price is positive
      And in every row quantity is positive
      And in every row quoteQuantity is price times quantity
