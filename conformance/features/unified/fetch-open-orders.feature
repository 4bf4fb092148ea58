@unified @unified:fetchOpenOrders
Feature: Fetch open orders
  The orders that rest or wait, oldest first.

  Background:
    Given the test signing key
    And the clock reads 1700000000000
    And a window of 5000 ms
    And a market list

  @request @result
  Scenario: Of all markets
    Given the exchange answers with fixture "order/get-open-orders/two-markets-newest-first"
    When fetchOpenOrders is called
    Then the requests are
      | GET /api/v1/orders |
    And the result is
      | 0.id            | 113881024563871744       |
      | 0.clientOrderId | 7                        |
      | 0.symbol        | SOL/USDC:USDC            |
      | 0.type          | LIMIT                    |
      | 0.side          | BUY                      |
      | 0.timeInForce   | GTC                      |
      | 0.postOnly      | true                     |
      | 0.reduceOnly    | false                    |
      | 0.price         | 20.5                     |
      | 0.amount        | 3                        |
      | 0.filled        | 1.2                      |
      | 0.remaining     | 1.8                      |
      | 0.cost          | 24.6                     |
      | 0.average       | 20.5                     |
      | 0.status        | OPEN                     |
      | 0.timestamp     | 2023-11-14T21:13:20.215Z |
      | 1.id            | 113881024563871841       |
      | 1.symbol        | kPEPE/USDC:USDC          |
      | 1.type          | MARKET                   |
      | 1.side          | SELL                     |
      | 1.timeInForce   | GTC                      |
      | 1.postOnly      | false                    |
      | 1.reduceOnly    | true                     |
      | 1.triggerPrice  | 0.0125                   |
      | 1.amount        | 1200                     |
      | 1.filled        | 0                        |
      | 1.remaining     | 1200                     |
      | 1.cost          | 0                        |
      | 1.status        | OPEN                     |
      | 1.timestamp     | 2023-11-14T21:40:11.340Z |

  @result
  Scenario: The same in the compatibility view, where a trigger has no amount
    Given the exchange answers with fixture "order/get-open-orders/two-markets-newest-first"
    And the compatibility view
    When fetchOpenOrders is called
    Then the rows of the result are
      | id                 | clientOrderId | symbol          | type   | side | timeInForce | postOnly | reduceOnly | price | triggerPrice | amount | filled | remaining | cost | average | status | timestamp                |
      | 113881024563871744 | 7             | SOL/USDC:USDC   | LIMIT  | BUY  | GTC         | true     | false      | 20.5  |              | 3      | 1.2    | 1.8       | 24.6 | 20.5    | OPEN   | 2023-11-14T21:13:20.215Z |
      | 113881024563871841 |               | kPEPE/USDC:USDC | MARKET | SELL | GTC         | false    | true       |       | 0.0125       |        | 0      |           | 0    |         | OPEN   | 2023-11-14T21:40:11.340Z |

  @request @result
  Scenario: None on a market
    Given the exchange answers with fixture "order/get-open-orders/none"
    And calls are made asynchronously
    When fetchOpenOrders is called with
      | symbol | SOL/USDC |
    Then the requests are
      | GET /api/v1/orders?symbol=SOL_USDC |
    And the result is empty

  @request @result
  Scenario: On futures only
    Given the exchange answers getOpenOrders, whatever is asked, with
      """
      []
      """
    When fetchOpenOrders is called with
      | marketType | PERP |
    Then the requests are
      | GET /api/v1/orders?marketType=PERP |
    And the result is empty

  @error
  Scenario: A market that there is not
    When fetchOpenOrders is called with
      | symbol | SOL/EUR |
    Then the call fails as BadSymbolException: "there is no market SOL/EUR"
    And its outcome is NOT_SENT
    And there was no request

  @error
  Scenario: The exchange does not know the key
    Given the exchange refuses fixture "order/get-open-orders/none" with 401 "UNAUTHORIZED": "Unauthorized"
    When fetchOpenOrders is called with
      | symbol | SOL/USDC |
    Then the call fails as AuthenticationException: "getOpenOrders was refused with 401 UNAUTHORIZED: Unauthorized"
    And its code is "UNAUTHORIZED"
    And its outcome is REFUSED
