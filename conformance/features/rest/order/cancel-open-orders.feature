@rest @order @operation:cancelOpenOrders @instruction:orderCancelAll
Feature: Cancel open orders
  DELETE /api/v1/orders, signed: takes all open orders of one market off the book, or all of one kind.

  Background:
    Given the test signing key
    And the clock reads 1700000000000
    And a window of 5000 ms

  Rule: market and kind stand in a body, though the method is DELETE

    @request @signed @answer
    Scenario: Triggers only
      Given the exchange answers with fixture "order/cancel-open-orders/full"
      When I cancel the open orders
        | symbol    | SOL_USDC_PERP    |
        | orderType | ConditionalOrder |
      Then the request is "DELETE /api/v1/orders"
      And the body is
        """
        {"orderType": "ConditionalOrder", "symbol": "SOL_USDC_PERP"}
        """
      And the signing string is
        """
        instruction=orderCancelAll&orderType=ConditionalOrder&symbol=SOL_USDC_PERP&timestamp=1700000000000&window=5000
        """
      And the answer has
        | size                  | 3           |
        | first.@type           | LimitOrder  |
        | first.status          | Cancelled   |
        | first.triggerQuantity | 2.5         |
        | last.@type            | MarketOrder |
        | last.status           | Cancelled   |
        | last.triggerQuantity  | 80%         |
      And nothing of the answer is lost

    @request @signed @answer
    Scenario: Every kind
      Given the exchange answers with fixture "order/cancel-open-orders/minimal"
      When I cancel the open orders
        | symbol | SOL_USDC_PERP |
      Then the body is
        """
        {"symbol": "SOL_USDC_PERP"}
        """
      And the signing string is
        """
        instruction=orderCancelAll&symbol=SOL_USDC_PERP&timestamp=1700000000000&window=5000
        """
      And the answer has
        | first.executedQuantity | 1.2    |
        | first.triggerQuantity  | absent |

    @refusal
    Scenario: No market
      When I cancel the open orders
        | orderType | RestingLimitOrder |
      Then the call is not made: "OrdersCancelRequest: symbol is required"

  Rule: a list means that its orders are cancelled, also when it is empty

    @answer
    Scenario: Nothing was open
      Given the exchange answers with fixture "order/cancel-open-orders/none-open"
      When I cancel the open orders
        | symbol | SOL_USDC |
      Then the answer has
        | size | 0 |

  Rule: 202 means accepted, not cancelled

    @answer
    Scenario: The exchange accepts the request and says no more
      Given the exchange answers with fixture "order/cancel-open-orders/accepted"
      When I cancel the open orders
        | symbol    | SOL_USDC_PERP     |
        | orderType | RestingLimitOrder |
      Then the request is accepted, and not known to be done
