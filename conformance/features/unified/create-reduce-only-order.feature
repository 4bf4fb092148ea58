@unified @unified:createReduceOnlyOrder
Feature: Create reduce-only order
  An order that may only shrink a position.

  Background:
    Given the test signing key
    And the clock reads 1700000000000
    And a window of 5000 ms
    And a market list

    @request @result
    Scenario: A market order
      Given the exchange answers with fixture "order/execute-order/reduce-only-market-ask"
      When createReduceOnlyOrder is called with
        | symbol        | SOL/USDC:USDC |
        | type          | MARKET        |
        | side          | SELL          |
        | amount        | 3             |
        | clientOrderId | 7             |
      Then the body of request 1 is
        """
        {"clientId": 7, "orderType": "Market", "quantity": "3", "reduceOnly": true, "side": "Ask", "symbol": "SOL_USDC_PERP"}
        """
      And the result is
        | id            | 113881024563871744       |
        | clientOrderId | 7                        |
        | symbol        | SOL/USDC:USDC            |
        | type          | MARKET                   |
        | side          | SELL                     |
        | timeInForce   | GTC                      |
        | postOnly      | false                    |
        | reduceOnly    | true                     |
        | amount        | 3                        |
        | filled        | 3                        |
        | remaining     | 0                        |
        | cost          | 61.17                    |
        | average       | 20.39                    |
        | status        | CLOSED                   |
        | timestamp     | 2023-11-14T22:13:20.021Z |

    @request @result
    Scenario: A limit order
      Given the exchange answers with fixture "order/execute-order/reduce-only-limit-bid"
      When createReduceOnlyOrder is called with
        | symbol        | SOL/USDC:USDC |
        | type          | LIMIT         |
        | side          | BUY           |
        | amount        | 3             |
        | price         | 20.5          |
        | clientOrderId | 7             |
      Then the body of request 1 is
        """
        {
          "clientId": 7,
          "orderType": "Limit",
          "price": "20.5",
          "quantity": "3",
          "reduceOnly": true,
          "side": "Bid",
          "symbol": "SOL_USDC_PERP"
        }
        """
      And the result is
        | id            | 113881024563871744       |
        | clientOrderId | 7                        |
        | symbol        | SOL/USDC:USDC            |
        | type          | LIMIT                    |
        | side          | BUY                      |
        | timeInForce   | GTC                      |
        | postOnly      | false                    |
        | reduceOnly    | true                     |
        | price         | 20.5                     |
        | amount        | 3                        |
        | filled        | 0                        |
        | remaining     | 3                        |
        | cost          | 0                        |
        | status        | OPEN                     |
        | timestamp     | 2023-11-14T22:13:20.021Z |

    @error
    Scenario: On a spot market there is no position
      When createReduceOnlyOrder is called with
        | symbol        | SOL/USDC |
        | type          | MARKET   |
        | side          | SELL     |
        | amount        | 3        |
        | clientOrderId | 7        |
      Then the call fails as InvalidOrderException: "reduceOnly: SOL/USDC is a spot market, where there is no position"
      And its outcome is NOT_SENT
      And there was no request

    @error
    Scenario: Options that say the contrary
      When createReduceOnlyOrder is called with
        | symbol        | SOL/USDC:USDC |
        | type          | MARKET        |
        | side          | SELL          |
        | amount        | 3             |
        | clientOrderId | 7             |
        | reduceOnly    | false         |
      Then the call fails as InvalidOrderException: "reduceOnly: the options of a reduce-only order say false"
      And its outcome is NOT_SENT
      And there was no request

    @error
    Scenario Outline: <code> is <exception>
      Given the exchange refuses fixture "order/execute-order/reduce-only-market-ask" with <status> "<code>": "<reason>"
      When createReduceOnlyOrder is called with
        | symbol        | SOL/USDC:USDC |
        | type          | MARKET        |
        | side          | SELL          |
        | amount        | 3             |
        | clientOrderId | 7             |
      Then the call fails as <exception>: "executeOrder was refused with <status> <code>: <reason>"
      And its code is "<code>"
      And its outcome is REFUSED

      Examples:
        | status | code                | exception                  | reason              |
        | 400    | INSUFFICIENT_MARGIN | InsufficientFundsException | Insufficient margin |
        | 400    | INVALID_ORDER       | InvalidOrderException      | Invalid order       |
        | 400    | INVALID_MARKET      | BadSymbolException         | Invalid market      |
        | 429    | TOO_MANY_REQUESTS   | RateLimitException         | Too many requests   |

    @error
    Scenario: A lost answer is told with the client id to look for
      Given the exchange refuses fixture "order/execute-order/reduce-only-market-ask" with 504 "TIMEOUT": "Timeout"
      When createReduceOnlyOrder is called with
        | symbol        | SOL/USDC:USDC |
        | type          | MARKET        |
        | side          | SELL          |
        | amount        | 3             |
        | clientOrderId | 7             |
      Then the call fails as UnknownOutcomeException: "executeOrder has an unknown outcome: the answer was 504 TIMEOUT: Timeout; it can take effect until 2023-11-14T22:13:25Z"
      And its outcome is UNKNOWN
      And its clientId is given as "7"
