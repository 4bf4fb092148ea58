@unified @unified:createTriggerOrder
Feature: Create trigger order
  An order that is set off when the price reaches a trigger, from whichever side; it may open a position.

  Background:
    Given the test signing key
    And the clock reads 1700000000000
    And a window of 5000 ms
    And a market list

  Rule: its size stands beside its trigger

    @request @result
    Scenario: A market order, and no price is asked for
      Given the exchange answers with fixture "order/execute-order/trigger-by-index-price"
      When createTriggerOrder is called with
        | symbol        | SOL/USDC:USDC |
        | type          | MARKET        |
        | side          | BUY           |
        | amount        | 2.5           |
        | triggerPrice  | 22            |
        | triggerBy     | INDEX         |
        | clientOrderId | 7             |
      Then the requests are
        | POST /api/v1/order |
      And the body of request 1 is
        """
        {
          "clientId": 7,
          "orderType": "Market",
          "side": "Bid",
          "symbol": "SOL_USDC_PERP",
          "triggerBy": "IndexPrice",
          "triggerPrice": "22",
          "triggerQuantity": "2.5"
        }
        """
      And the result is
        | id            | 113881024563871744       |
        | clientOrderId | 7                        |
        | symbol        | SOL/USDC:USDC            |
        | type          | MARKET                   |
        | side          | BUY                      |
        | timeInForce   | GTC                      |
        | postOnly      | false                    |
        | triggerPrice  | 22                       |
        | amount        | 2.5                      |
        | filled        | 0                        |
        | remaining     | 2.5                      |
        | cost          | 0                        |
        | status        | OPEN                     |
        | timestamp     | 2023-11-14T22:13:20.021Z |

    @request @result
    Scenario: A limit order over half of it
      Given the exchange answers with fixture "order/execute-order/trigger-over-half"
      When createTriggerOrder is called with
        | symbol         | SOL/USDC:USDC |
        | type           | LIMIT         |
        | side           | SELL          |
        | triggerPercent | 50            |
        | price          | 18.2          |
        | triggerPrice   | 18.25         |
        | clientOrderId  | 7             |
      Then the body of request 1 is
        """
        {
          "clientId": 7,
          "orderType": "Limit",
          "price": "18.2",
          "side": "Ask",
          "symbol": "SOL_USDC_PERP",
          "triggerPrice": "18.25",
          "triggerQuantity": "50%"
        }
        """
      And the result is
        | id            | 113881024563871744       |
        | clientOrderId | 7                        |
        | symbol        | SOL/USDC:USDC            |
        | type          | LIMIT                    |
        | side          | SELL                     |
        | timeInForce   | GTC                      |
        | postOnly      | false                    |
        | price         | 18.2                     |
        | triggerPrice  | 18.25                    |
        | filled        | 0                        |
        | cost          | 0                        |
        | status        | OPEN                     |
        | timestamp     | 2023-11-14T22:13:20.021Z |

  Rule: what does not go together is refused before it is sent

    @error
    Scenario: A cost, which the exchange does not take with a trigger
      When createTriggerOrder is called with
        | symbol        | SOL/USDC:USDC |
        | type          | MARKET        |
        | side          | BUY           |
        | cost          | 100           |
        | triggerPrice  | 22            |
        | triggerBy     | INDEX         |
        | clientOrderId | 7             |
      Then the call fails as InvalidOrderException: "cost: a trigger order needs an amount or a percentage, no cost"
      And its outcome is NOT_SENT
      And there was no request

    @error
    Scenario: An amount between two steps
      When createTriggerOrder is called with
        | symbol        | SOL/USDC:USDC |
        | type          | MARKET        |
        | side          | BUY           |
        | amount        | 2.505         |
        | triggerPrice  | 22            |
        | triggerBy     | INDEX         |
        | clientOrderId | 7             |
      Then the call fails as InvalidOrderException: "amount 2.505: SOL/USDC:USDC has steps of 0.01"
      And its outcome is NOT_SENT
      And there was no request

    @error
    Scenario: No size
      When createTriggerOrder is called with
        | symbol        | SOL/USDC:USDC |
        | type          | MARKET        |
        | side          | BUY           |
        | triggerPrice  | 22            |
        | triggerBy     | INDEX         |
        | clientOrderId | 7             |
      Then the call fails as InvalidOrderException: "amount: a trigger order needs one, or a triggerPercent"
      And there was no request

  Rule: what the exchange says is told by its meaning

    @error
    Scenario Outline: <code> is <exception>
      Given the exchange refuses fixture "order/execute-order/trigger-by-index-price" with <status> "<code>": "<reason>"
      When createTriggerOrder is called with
        | symbol        | SOL/USDC:USDC |
        | type          | MARKET        |
        | side          | BUY           |
        | amount        | 2.5           |
        | triggerPrice  | 22            |
        | triggerBy     | INDEX         |
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
      Given the exchange refuses fixture "order/execute-order/trigger-by-index-price" with 504 "TIMEOUT": "Timeout"
      When createTriggerOrder is called with
        | symbol        | SOL/USDC:USDC |
        | type          | MARKET        |
        | side          | BUY           |
        | amount        | 2.5           |
        | triggerPrice  | 22            |
        | triggerBy     | INDEX         |
        | clientOrderId | 7             |
      Then the call fails as UnknownOutcomeException: "executeOrder has an unknown outcome: the answer was 504 TIMEOUT: Timeout; it can take effect until 2023-11-14T22:13:25Z"
      And its outcome is UNKNOWN
      And its clientId is given as "7"

  Rule: the compatibility view has CCXT's reading

    @result
    Scenario: There is no amount
      Given the compatibility view
      And the exchange answers with fixture "order/execute-order/trigger-by-index-price"
      When createTriggerOrder is called with
        | symbol        | SOL/USDC:USDC |
        | type          | MARKET        |
        | side          | BUY           |
        | amount        | 2.5           |
        | triggerPrice  | 22            |
        | triggerBy     | INDEX         |
        | clientOrderId | 7             |
      Then the result is
        | id            | 113881024563871744       |
        | clientOrderId | 7                        |
        | symbol        | SOL/USDC:USDC            |
        | type          | MARKET                   |
        | side          | BUY                      |
        | timeInForce   | GTC                      |
        | postOnly      | false                    |
        | triggerPrice  | 22                       |
        | filled        | 0                        |
        | cost          | 0                        |
        | status        | OPEN                     |
        | timestamp     | 2023-11-14T22:13:20.021Z |
