@streams @orderUpdate @stream:account.orderUpdate @instruction:subscribe
Feature: Order updates
  account.orderUpdate and account.orderUpdate.<symbol>, signed: what happens to the account's orders.

  Background:
    Given the test signing key
    And the clock reads 1700000000000
    And a window of 5000 ms

  Rule: a subscription carries four texts: verifying key, signature, timestamp, window

    @request @signed @answer
    Scenario: An order is accepted, then filled in two parts
      Given the exchange plays "orderUpdate/accepted-then-filled-twice"
      When I subscribe to "account.orderUpdate"
      Then the exchange receives the frame
        """
        {"method":"SUBSCRIBE","params":["account.orderUpdate"],"signature":["11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=","pJ9+IStoG6LwKDRJOZJX1r/etHlofXr5YcNQhi0oxKhKGkrJgKE+Fu9EET26F6KL+HmqfdQlq6up1nrzDH1CCg==","1700000000000","5000"]}
        """
      And 3 messages arrive
      And message 1 has
        | @type         | OrderUpdate        |
        | event         | orderAccepted      |
        | status        | New                |
        | orderType     | LIMIT              |
        | orderId       | 113881024563871744 |
        | clientId      | 7                  |
        | price         | 20.50              |
        | quantity      | 3.00               |
        | quoteQuantity | 61.50              |
        | origin        | USER               |
        | tradeId       | absent             |
        | reduceOnly    | false              |
      And message 2 has
        | event        | orderFill       |
        | status       | PartiallyFilled |
        | fillPrice    | 20.49           |
        | fillQuantity | 1.20            |
        | fee          | 0.00102         |
        | feeSymbol    | SOL             |
        | isMaker      | false           |
      And message 3 has
        | status                | Filled                      |
        | executedQuantity      | 3.00                        |
        | executedQuoteQuantity | 61.488                      |
        | eventTime             | 2023-11-14T22:13:20.123528Z |
      And nothing of the messages is lost

    @request @signed @answer
    Scenario: Orders of one market
      Given the exchange plays "orderUpdate/of-one-market"
      When I subscribe to "account.orderUpdate.SOL_USDC"
      Then 1 message arrives
      And message 1 has
        | symbol | SOL_USDC |

  Rule: a subscription that cannot be signed, or is signed wrongly, is refused

    @refusal
    Scenario Outline: A client without a key sends nothing: <stream>
      Given a client without a key
      When I subscribe to "<stream>"
      Then the subscription is not sent: "not sent: the stream <stream> is private and this client has no signer"

      Examples:
        | stream                       |
        | account.orderUpdate          |
        | account.orderUpdate.SOL_USDC |

    @refusal
    Scenario: A signature for another instruction
      When I subscribe to "account.orderUpdate" with the instruction "orderExecute"
      Then the client is told of error 4003: "Invalid signature"

    @refusal
    Scenario: The clock is more than ten minutes off
      Given the clock of the exchange reads 1700000600001
      When I subscribe to "account.orderUpdate"
      Then the client is told of error 4003: "Invalid timestamp"

  Rule: a trigger order has no quantity of its own until it is set off

    @answer
    Scenario: Eighty percent
      Given the exchange plays "orderUpdate/trigger-over-a-percentage"
      When I subscribe to "account.orderUpdate"
      Then 1 message arrives
      And message 1 has
        | event           | triggerPlaced  |
        | status          | TriggerPending |
        | quantity        | 0              |
        | triggerQuantity | 80%            |
        | triggerPrice    | 18.25          |
        | triggerBy       | absent         |
        | price           | absent         |
      And nothing of the messages is lost

  Rule: an expiry says why

    @answer
    Scenario: A price band
      Given the exchange plays "orderUpdate/expired"
      When I subscribe to "account.orderUpdate"
      Then 1 message arrives
      And message 1 has
        | status       | Expired    |
        | expiryReason | PRICE_BAND |
        | postOnly     | true       |

  Rule: each event has the members that apply to it, and to its order

    @answer
    Scenario: One of each
      Given the exchange plays "orderUpdate/one-of-each-event"
      When I subscribe to "account.orderUpdate"
      Then 7 messages arrive
      And message 1 has
        | event                  | orderAccepted |
        | status                 | New           |
        | postOnly               | true          |
        | takeProfitTriggerPrice | 24.40         |
        | takeProfitLimitPrice   | 24.30         |
        | takeProfitTriggerBy    | IndexPrice    |
        | stopLossTriggerPrice   | 19.00         |
        | stopLossLimitPrice     | 18.90         |
        | stopLossTriggerBy      | MarkPrice     |
        | tradeId                | absent        |
        | fillPrice              | absent        |
        | isMaker                | absent        |
        | triggerPrice           | absent        |
        | expiryReason           | absent        |
      And message 2 has
        | event                 | orderFill       |
        | status                | PartiallyFilled |
        | tradeId               | 412077          |
        | fillQuantity          | 1.20            |
        | fillPrice             | 20.50           |
        | executedQuantity      | 1.20            |
        | executedQuoteQuantity | 24.6000         |
        | isMaker               | true            |
        | fee                   | -0.00246        |
        | feeSymbol             | USDC            |
      And message 3 has
        | event           | triggerPlaced      |
        | status          | TriggerPending     |
        | orderType       | MARKET             |
        | quantity        | 0                  |
        | triggerQuantity | 1.20               |
        | triggerPrice    | 19.00              |
        | triggerBy       | MarkPrice          |
        | relatedOrderId  | 113881024563871744 |
        | reduceOnly      | true               |
        | price           | absent             |
        | clientId        | absent             |
      And message 4 has
        | event            | orderCancelled |
        | status           | Cancelled      |
        | executedQuantity | 1.20           |
        | fillQuantity     | absent         |
      And message 5 has
        | event      | orderModified |
        | status     | New           |
        | quantity   | 1.00          |
        | reduceOnly | true          |
        | strategyId | 90017         |
      And message 6 has
        | event        | orderExpired |
        | status       | Expired      |
        | expiryReason | PRICE_BAND   |
      And message 7 has
        | event           | triggerFailed |
        | status          | TriggerFailed |
        | triggerQuantity | 80%           |
        | relatedOrderId  | absent        |
      And nothing of the messages is lost

    @answer
    Scenario: A trigger is set off, and another order of its own follows
      Given the exchange plays "orderUpdate/trigger-set-off"
      When I subscribe to "account.orderUpdate"
      Then 3 messages arrive
      And message 1 has
        | event     | triggerPlaced      |
        | orderId   | 113881024563871745 |
        | triggerBy | absent             |
      And message 2 has
        | event          | orderAccepted      |
        | orderId        | 113881024563871746 |
        | relatedOrderId | 113881024563871745 |
        | triggerPrice   | absent             |
      And message 3 has
        | event          | orderFill                   |
        | status         | Filled                      |
        | relatedOrderId | 113881024563871745          |
        | eventTime      | 2023-11-14T22:13:50.005058Z |
      And nothing of the messages is lost

    @answer
    Scenario: The exchange closes a position
      Given the exchange plays "orderUpdate/liquidated"
      When I subscribe to "account.orderUpdate"
      Then 1 message arrives
      And message 1 has
        | event      | orderFill             |
        | origin     | LIQUIDATION_AUTOCLOSE |
        | reduceOnly | absent                |
      And nothing of the messages is lost

    @answer
    Scenario: A message of the time before origins were sent
      Given the exchange plays "orderUpdate/before-origins-were-sent"
      When I subscribe to "account.orderUpdate"
      Then 1 message arrives
      And message 1 has
        | origin     | absent |
        | reduceOnly | absent |
        | clientId   | absent |

  Rule: what the exchange adds, changes or leaves out neither fails nor vanishes

    @answer
    Scenario Outline: <case>: <member>
      Given the exchange plays "orderUpdate/<case>"
      When I subscribe to "account.orderUpdate"
      Then 1 message arrives
      And message 1 has
        | <member> | <value> |
      And nothing of the messages is lost

      Examples:
        | case             | member                | value          |
        | unknown-values   | event                 | orderSuspended |
        | unknown-values   | status                | Halted         |
        | unknown-values   | orderType             | PEGGED         |
        | unknown-values   | origin                | VAULT          |
        | unknown-member   | unknownMembers[W]     | 412.5          |
        | unknown-member   | unknownMembers[route] | ["book", null] |
        | text-for-numbers | tradeId               | 412077         |
        | text-for-numbers | clientId              | 7              |
        | text-for-numbers | strategyId            | 90017          |

    @answer
    Scenario: A status that was left out is missed when it is asked for
      Given the exchange plays "orderUpdate/status-missing"
      When I subscribe to "account.orderUpdate"
      Then 1 message arrives
      And asking message 1 for "status" fails: "OrderUpdate: the exchange left out /data/X"

  Rule: a server streams as the contract says

    @live
    Scenario: Orders of an account on all markets of a server
      When a server's stream "account.orderUpdate" is followed
      Then it holds to the contract

    @live
    Scenario: Orders of an account on one market of a server
      When a server's stream "account.orderUpdate.{market}" is followed
      Then it holds to the contract
