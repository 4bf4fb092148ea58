@unified @unified:createMarketOrderWithCost
Feature: Create market order with cost
  A market order for a value instead of an amount. A market has no step of value, so it is sent as it is.

  Background:
    Given the test signing key
    And the clock reads 1700000000000
    And a window of 5000 ms
    And a market list

    @request @result
    Scenario: A purchase
      Given the exchange answers with fixture "order/execute-order/market-bid-by-value"
      When createMarketOrderWithCost is called with
        | symbol        | SOL/USDC |
        | side          | BUY      |
        | cost          | 100      |
        | clientOrderId | 7        |
      Then the body of request 1 is
        """
        {"clientId": 7, "orderType": "Market", "quoteQuantity": "100", "side": "Bid", "symbol": "SOL_USDC"}
        """
      And the result is
        | id            | 113881024563871744       |
        | clientOrderId | 7                        |
        | symbol        | SOL/USDC                 |
        | type          | MARKET                   |
        | side          | BUY                      |
        | timeInForce   | GTC                      |
        | postOnly      | false                    |
        | amount        | 4.88                     |
        | filled        | 4.88                     |
        | remaining     | 0                        |
        | cost          | 99.9912                  |
        | average       | 20.49                    |
        | status        | CLOSED                   |
        | timestamp     | 2023-11-14T22:13:20.021Z |

    @request @result
    Scenario: A sale, of whose value no digit is rounded away
      Given the exchange's settings
        | prices  | DOWN |
        | amounts | DOWN |
      And the exchange answers with fixture "order/execute-order/market-ask-by-value"
      When createMarketOrderWithCost is called with
        | symbol        | SOL/USDC |
        | side          | SELL     |
        | cost          | 61.505   |
        | clientOrderId | 7        |
      Then the body of request 1 is
        """
        {"clientId": 7, "orderType": "Market", "quoteQuantity": "61.505", "side": "Ask", "symbol": "SOL_USDC"}
        """
      And the result is
        | id            | 113881024563871744       |
        | clientOrderId | 7                        |
        | symbol        | SOL/USDC                 |
        | type          | MARKET                   |
        | side          | SELL                     |
        | timeInForce   | GTC                      |
        | postOnly      | false                    |
        | amount        | 3.01                     |
        | filled        | 3.01                     |
        | remaining     | 0                        |
        | cost          | 61.4341                  |
        | average       | 20.41                    |
        | status        | CLOSED                   |
        | timestamp     | 2023-11-14T22:13:20.021Z |

    @error
    Scenario Outline: <message>
      When createMarketOrderWithCost is called with
        | symbol | SOL/USDC |
        | side   | BUY      |
        | cost   | <cost>   |
        | <name> | <value>  |
      Then the call fails as InvalidOrderException: "<message>"
      And its outcome is NOT_SENT
      And there was no request

      Examples:
        | cost | name         | value | message                                                        |
        | 0    | brokerId     | 1     | cost 0: it must be above 0                                     |
        | -5   | brokerId     | 1     | cost -5: it must be above 0                                    |
        | 100  | triggerPrice | 18    | cost: a trigger order needs an amount or a percentage, no cost |
        | 100  | postOnly     | true  | postOnly: a market order takes, it cannot only rest            |

    @error
    Scenario Outline: <code> is <exception>
      Given the exchange refuses fixture "order/execute-order/market-ask-by-value" with <status> "<code>": "<reason>"
      When createMarketOrderWithCost is called with
        | symbol        | SOL/USDC |
        | side          | SELL     |
        | cost          | 61.505   |
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
      Given the exchange refuses fixture "order/execute-order/market-ask-by-value" with 504 "TIMEOUT": "Timeout"
      When createMarketOrderWithCost is called with
        | symbol        | SOL/USDC |
        | side          | SELL     |
        | cost          | 61.505   |
        | clientOrderId | 7        |
      Then the call fails as UnknownOutcomeException: "executeOrder has an unknown outcome: the answer was 504 TIMEOUT: Timeout; it can take effect until 2023-11-14T22:13:25Z"
      And its outcome is UNKNOWN
      And its clientId is given as "7"
