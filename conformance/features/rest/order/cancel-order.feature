@rest @order @operation:cancelOrder @instruction:orderCancel
Feature: Cancel order
  DELETE /api/v1/order, signed: takes one order off the book.

  Background:
    Given the test signing key
    And the clock reads 1700000000000
    And a window of 5000 ms

  Rule: the order is named in a body, though the method is DELETE

    @request @signed @answer
    Scenario: By the exchange's id
      Given the exchange answers with fixture "order/cancel-order/cancelled"
      When I cancel the order
        | symbol  | SOL_USDC           |
        | orderId | 113881024563871744 |
      Then the request is "DELETE /api/v1/order"
      And the body is
        """
        {"orderId": "113881024563871744", "symbol": "SOL_USDC"}
        """
      And the signing string is
        """
        instruction=orderCancel&orderId=113881024563871744&symbol=SOL_USDC&timestamp=1700000000000&window=5000
        """
      And the order status is "Cancelled"
      And the answer has
        | executedQuantity | 1.2 |
      And nothing of the answer is lost

    @request @signed @answer
    Scenario: By a client id of 0
      Given the exchange answers with fixture "order/cancel-order/by-client-id-zero"
      When I cancel the order
        | symbol   | SOL_USDC |
        | clientId | 0        |
      Then the body is
        """
        {"clientId": 0, "symbol": "SOL_USDC"}
        """
      And the order status is "Cancelled"

    @refusal
    Scenario: Both ids
      When I cancel the order
        | symbol   | SOL_USDC           |
        | orderId  | 113881024563871744 |
        | clientId | 7                  |
      Then the call is not made: "OrderCancelRequest: exactly one of orderId and clientId must be given, not orderId and clientId"

    @refusal
    Scenario: No id
      When I cancel the order
        | symbol | SOL_USDC |
      Then the call is not made: "OrderCancelRequest: exactly one of orderId and clientId must be given, not none"

  Rule: 202 means accepted, not cancelled

    @answer
    Scenario: The exchange accepts the request and says no more
      Given the exchange answers with fixture "order/cancel-order/accepted"
      When I cancel the order
        | symbol  | SOL_USDC           |
        | orderId | 113881024563871744 |
      Then the request is accepted, and not known to be done

  Rule: what the exchange adds or leaves out neither fails nor vanishes

    @answer
    Scenario Outline: <case>: <member>
      Given the exchange answers with fixture "order/cancel-order/<case>"
      When I cancel the order
        | symbol  | SOL_USDC           |
        | orderId | 113881024563871744 |
      Then the answer has
        | <member> | <value> |
      And nothing of the answer is lost

      Examples:
        | case               | member                       | value              |
        | minimal            | clientId                     | absent             |
        | unknown-order-type | @type                        | Order.Unrecognized |
        | unknown-order-type | status                       | Cancelled          |
        | unknown-status     | status                       | PendingCancel      |
        | unknown-member     | unknownMembers[cancelReason] | "User"             |

    @answer
    Scenario: An executed quantity that was left out is missed when it is asked for
      Given the exchange answers with fixture "order/cancel-order/executed-quantity-missing"
      When I cancel the order
        | symbol  | SOL_USDC           |
        | orderId | 113881024563871744 |
      Then the order status is "Cancelled"
      And asking the answer for "executedQuantity" fails: "LimitOrder: the exchange left out /executedQuantity"

  Rule: a refusal is definite

    @refusal
    Scenario: A filled, cancelled or unknown order
      Given the exchange answers with fixture "order/cancel-order/not-resting"
      When I cancel the order
        | symbol  | SOL_USDC           |
        | orderId | 113881024563871744 |
      Then the call is refused with 404 "RESOURCE_NOT_FOUND": "Not Found"
      And the outcome is REFUSED

    @refusal
    Scenario: A symbol that the exchange cannot parse is refused in plain text
      Given the exchange answers with fixture "order/cancel-order/turned-away-in-plain-text"
      When I cancel the order
        | symbol  | sol                |
        | orderId | 113881024563871744 |
      Then the call is refused with 400 in plain text: "parse request payload error: failed to parse \"MarketSymbol\": Invalid market symbol (occurred while parsing \"OrderCancelPayload\")"

    @refusal
    Scenario: Maintenance leaves the outcome unknown
      Given the exchange answers with fixture "order/cancel-order/maintenance"
      When I cancel the order
        | symbol  | SOL_USDC           |
        | orderId | 113881024563871744 |
      Then the call fails with OutcomeUnknownException
      And the outcome is UNKNOWN
      And the order was sent exactly once
