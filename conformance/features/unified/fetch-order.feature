@unified @unified:fetchOrder
Feature: Fetch order
  One order, wherever it stands: among the open ones, and then in the history.

  Background:
    Given the test signing key
    And the clock reads 1700000000000
    And a window of 5000 ms
    And a market list

  Rule: an open order takes one request

    @request @result
    Scenario: An order that rests
      Given the exchange answers with fixture "order/get-order/partly-filled"
      When fetchOrder is called with
        | id     | 113881024563871744 |
        | symbol | SOL/USDC           |
      Then the requests are
        | GET /api/v1/order?symbol=SOL_USDC&orderId=113881024563871744 |
      And the result is
        | id            | 113881024563871744       |
        | clientOrderId | 7                        |
        | symbol        | SOL/USDC                 |
        | type          | LIMIT                    |
        | side          | BUY                      |
        | timeInForce   | GTC                      |
        | postOnly      | false                    |
        | price         | 20.5                     |
        | amount        | 3                        |
        | filled        | 1.2                      |
        | remaining     | 1.8                      |
        | cost          | 24.588                   |
        | average       | 20.49                    |
        | status        | OPEN                     |
        | timestamp     | 2023-11-14T22:13:20.021Z |

  Rule: one that is not found there is looked for in the history

    @request @result
    Scenario: An order that was filled by value
      Given the exchange answers getOrder in turn with
        | status | code               | message   |
        | 404    | RESOURCE_NOT_FOUND | Not Found |
      And the exchange answers with fixture "order/get-order-history/one-filled-by-value"
      And calls are made asynchronously
      When fetchOrder is called with
        | id     | 113881024563871951 |
        | symbol | SOL/USDC:USDC      |
      Then the requests are
        | GET /api/v1/order?symbol=SOL_USDC_PERP&orderId=113881024563871951           |
        | GET /wapi/v1/history/orders?orderId=113881024563871951&symbol=SOL_USDC_PERP |
      And the result is
        | id          | 113881024563871951   |
        | symbol      | SOL/USDC:USDC        |
        | type        | MARKET               |
        | side        | BUY                  |
        | timeInForce | IOC                  |
        | postOnly    | false                |
        | filled      | 0.24                 |
        | cost        | 4.9128               |
        | average     | 20.47                |
        | status      | CLOSED               |
        | timestamp   | 2023-11-14T22:11:05Z |
      And the answer has
        | raw.quoteQuantity | 5 |

    @result
    Scenario Outline: <status> is told as <ours>
      Given the exchange answers getOrder in turn with
        | status | code               | message   |
        | 404    | RESOURCE_NOT_FOUND | Not Found |
      And the exchange answers getOrderHistory, whatever is asked, with
        """
        [ { "createdAt": "2023-11-14T22:11:05", "executedQuantity": "1", "executedQuoteQuantity": "20.5",
            "id": "51", "orderType": "Limit", "price": "20.5", "quantity": "3", "postOnly": true,
            "selfTradePrevention": "RejectTaker", "side": "Ask", "status": "<status>",
            "symbol": "SOL_USDC", "timeInForce": "GTC" } ]
        """
      When fetchOrder is called with
        | id     | 51       |
        | symbol | SOL/USDC |
      Then the result is
        | id          | 51                   |
        | symbol      | SOL/USDC             |
        | type        | LIMIT                |
        | side        | SELL                 |
        | timeInForce | GTC                  |
        | postOnly    | true                 |
        | price       | 20.5                 |
        | amount      | 3                    |
        | filled      | 1                    |
        | remaining   | 2                    |
        | cost        | 20.5                 |
        | average     | 20.5                 |
        | status      | <ours>               |
        | timestamp   | 2023-11-14T22:11:05Z |

      Examples:
        | status          | ours     |
        | New             | OPEN     |
        | PartiallyFilled | OPEN     |
        | TriggerPending  | OPEN     |
        | Filled          | CLOSED   |
        | Cancelled       | CANCELED |
        | Expired         | EXPIRED  |
        | TriggerFailed   | REJECTED |
        | Suspended       | UNKNOWN  |

    @result
    Scenario: An order that expired counts as cancelled in the compatibility view
      Given the exchange answers getOrder in turn with
        | status | code               | message   |
        | 404    | RESOURCE_NOT_FOUND | Not Found |
      And the exchange answers getOrderHistory, whatever is asked, with
        """
        [ { "createdAt": "2023-11-14T22:11:05", "executedQuantity": "0", "executedQuoteQuantity": "0",
            "id": "51", "orderType": "Limit", "price": "20.5", "quantity": "3", "postOnly": true,
            "selfTradePrevention": "RejectTaker", "side": "Ask", "status": "Expired",
            "expiryReason": "PostOnlyTaker", "symbol": "SOL_USDC", "timeInForce": "GTC" } ]
        """
      And the compatibility view
      When fetchOrder is called with
        | id     | 51       |
        | symbol | SOL/USDC |
      Then the result is
        | id          | 51                   |
        | symbol      | SOL/USDC             |
        | type        | LIMIT                |
        | side        | SELL                 |
        | timeInForce | GTC                  |
        | postOnly    | true                 |
        | price       | 20.5                 |
        | amount      | 3                    |
        | filled      | 0                    |
        | remaining   | 3                    |
        | cost        | 0                    |
        | status      | CANCELED             |
        | timestamp   | 2023-11-14T22:11:05Z |
      And the answer has
        | raw.expiryReason | PostOnlyTaker |

  Rule: what fails says what it means

    @request @error
    Scenario: An order that is in neither
      Given the exchange answers with fixture "order/get-order/not-resting"
      And the exchange answers getOrderHistory, whatever is asked, with
        """
        []
        """
      When fetchOrder is called with
        | id     | 113881024563871744 |
        | symbol | SOL/USDC           |
      Then the requests are
        | GET /api/v1/order?symbol=SOL_USDC&orderId=113881024563871744           |
        | GET /wapi/v1/history/orders?orderId=113881024563871744&symbol=SOL_USDC |
      And the call fails as OrderNotFoundException: "order 113881024563871744 of SOL/USDC is neither among the open orders nor in the order history, which may lag"
      And its code is "RESOURCE_NOT_FOUND"
      And its outcome is REFUSED

    @error
    Scenario: The exchange ignores what it is asked and answers with another order
      Given the exchange answers with fixture "order/get-order/not-resting"
      And the exchange answers getOrderHistory, whatever is asked, as fixture "order/get-order-history/one-filled-by-value" does
      When fetchOrder is called with
        | id     | 113881024563871744 |
        | symbol | SOL/USDC           |
      Then the call fails as OrderNotFoundException: "order 113881024563871744 of SOL/USDC is neither among the open orders nor in the order history, which may lag"

    @error
    Scenario: A refusal is not taken for an order that is not open
      Given the exchange refuses fixture "order/get-order/partly-filled" with 401 "UNAUTHORIZED": "Unauthorized"
      When fetchOrder is called with
        | id     | 113881024563871744 |
        | symbol | SOL/USDC           |
      Then the call fails as AuthenticationException: "getOrder was refused with 401 UNAUTHORIZED: Unauthorized"
      And its code is "UNAUTHORIZED"
      And its outcome is REFUSED

    @error
    Scenario: A market that there is not
      When fetchOrder is called with
        | id     | 1       |
        | symbol | SOL/EUR |
      Then the call fails as BadSymbolException: "there is no market SOL/EUR"
      And its outcome is NOT_SENT
      And there was no request
