@unified @unified:createPostOnlyOrder
Feature: Create post-only order
  A limit order that may only rest.

  Background:
    Given the test signing key
    And the clock reads 1700000000000
    And a window of 5000 ms
    And a market list

    @request @result
    Scenario: It rests
      Given the exchange answers with fixture "order/execute-order/post-only-rests"
      When createPostOnlyOrder is called with
        | symbol        | SOL/USDC |
        | side          | SELL     |
        | amount        | 3        |
        | price         | 31.2     |
        | clientOrderId | 7        |
      Then the body of request 1 is
        """
        {"clientId": 7, "orderType": "Limit", "postOnly": true, "price": "31.2", "quantity": "3", "side": "Ask", "symbol": "SOL_USDC"}
        """
      And the result is
        | id            | 113881024563871744       |
        | clientOrderId | 7                        |
        | symbol        | SOL/USDC                 |
        | type          | LIMIT                    |
        | side          | SELL                     |
        | timeInForce   | GTC                      |
        | postOnly      | true                     |
        | price         | 31.2                     |
        | amount        | 3                        |
        | filled        | 0                        |
        | remaining     | 3                        |
        | cost          | 0                        |
        | status        | OPEN                     |
        | timestamp     | 2023-11-14T22:13:20.021Z |

    @result
    Scenario: With a client id of 0 and a time in force
      Given the exchange answers with fixture "order/execute-order/post-only-with-client-id-zero"
      When createPostOnlyOrder is called with
        | symbol        | SOL/USDC |
        | side          | BUY      |
        | amount        | 3        |
        | price         | 20.5     |
        | clientOrderId | 0        |
        | timeInForce   | GTC      |
      Then the result is
        | id            | 113881024563871744       |
        | clientOrderId | 0                        |
        | symbol        | SOL/USDC                 |
        | type          | LIMIT                    |
        | side          | BUY                      |
        | timeInForce   | GTC                      |
        | postOnly      | true                     |
        | price         | 20.5                     |
        | amount        | 3                        |
        | filled        | 0                        |
        | remaining     | 3                        |
        | cost          | 0                        |
        | status        | OPEN                     |
        | timestamp     | 2023-11-14T22:13:20.021Z |

    @result
    Scenario: It would have taken, and expired
      Given the exchange answers with fixture "order/execute-order/post-only-expires"
      When createPostOnlyOrder is called with
        | symbol        | SOL/USDC |
        | side          | BUY      |
        | amount        | 3        |
        | price         | 20.5     |
        | clientOrderId | 7        |
      Then the result is
        | id            | 113881024563871744       |
        | clientOrderId | 7                        |
        | symbol        | SOL/USDC                 |
        | type          | LIMIT                    |
        | side          | BUY                      |
        | timeInForce   | GTC                      |
        | postOnly      | true                     |
        | price         | 20.5                     |
        | amount        | 3                        |
        | filled        | 0                        |
        | remaining     | 3                        |
        | cost          | 0                        |
        | status        | EXPIRED                  |
        | timestamp     | 2023-11-14T22:13:20.021Z |

    @error
    Scenario: It would have taken, and was refused
      Given the exchange answers with fixture "order/execute-order/would-take"
      When createPostOnlyOrder is called with
        | symbol        | SOL/USDC |
        | side          | BUY      |
        | amount        | 3        |
        | price         | 20.5     |
        | clientOrderId | 7        |
      Then the call fails as InvalidOrderException: "executeOrder was refused with 400 INVALID_ORDER: Order would immediately match and take"
      And its code is "INVALID_ORDER"
      And its outcome is REFUSED

    @error
    Scenario: Options that say the contrary
      When createPostOnlyOrder is called with
        | symbol        | SOL/USDC |
        | side          | BUY      |
        | amount        | 3        |
        | price         | 20.5     |
        | clientOrderId | 7        |
        | postOnly      | false    |
      Then the call fails as InvalidOrderException: "postOnly: the options of a post-only order say false"
      And its outcome is NOT_SENT
      And there was no request

    @error
    Scenario: A price between two ticks
      When createPostOnlyOrder is called with
        | symbol        | SOL/USDC |
        | side          | BUY      |
        | amount        | 3        |
        | price         | 20.505   |
        | clientOrderId | 7        |
      Then the call fails as InvalidOrderException: "price 20.505: SOL/USDC has ticks of 0.01"
      And there was no request

    @error
    Scenario Outline: <code> is <exception>
      Given the exchange refuses fixture "order/execute-order/would-take" with <status> "<code>": "<reason>"
      When createPostOnlyOrder is called with
        | symbol        | SOL/USDC |
        | side          | BUY      |
        | amount        | 3        |
        | price         | 20.5     |
        | clientOrderId | 7        |
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
      Given the exchange refuses fixture "order/execute-order/would-take" with 504 "TIMEOUT": "Timeout"
      When createPostOnlyOrder is called with
        | symbol        | SOL/USDC |
        | side          | BUY      |
        | amount        | 3        |
        | price         | 20.5     |
        | clientOrderId | 7        |
      Then the call fails as UnknownOutcomeException: "executeOrder has an unknown outcome: the answer was 504 TIMEOUT: Timeout; it can take effect until 2023-11-14T22:13:25Z"
      And its outcome is UNKNOWN
      And its clientId is given as "7"
