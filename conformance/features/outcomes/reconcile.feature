@rest @outcomes @operation:executeOrder @operation:executeOrders @operation:getOpenOrders @operation:getOrderHistory @operation:getFills
Feature: What became of an order whose answer was lost
  The client waits until the order can take effect no more, by the clock of the exchange, and then looks for its client id
  where orders leave traces: in the open orders, in the order history, in the fills.

  Background:
    Given the test signing key
    And the clock reads 1700000000000
    And a window of 5000 ms
    And the exchange tells its time

  Rule: an order that left a trace was executed

    Scenario Outline: An order that <fate>
      Given the answer to an order gets lost, and the order <fate>
      When I execute any order
      Then the outcome is UNKNOWN
      And the failure names client id 7
      When I ask what became of it
      Then the client says: <result>
      And the client waited "6" s
      And executeOrder was sent 1 time
      And getOpenOrders was sent 1 time

      Examples:
        | fate                         | result                                         |
        | rests on the book            | executed, and rests as 113881024563871900      |
        | is filled and gone           | executed, and is history as 113881024563871900 |
        | leaves nothing but two fills | executed, with 2 fills of 113881024563871900   |

  Rule: an order that left none after five looks was never accepted

    Scenario: An order that never got there
      Given the answer to an order gets lost, and the order never gets there
      When I execute any order
      And I ask what became of it
      Then the client says: never accepted
      And getOpenOrders was sent 5 times
      And getOrderHistory was sent 5 times
      And getFills was sent 5 times
      And the client waited "6, 1, 2, 4, 8" s

  Rule: as long as one place cannot be looked at it is not known

    Scenario Outline: <operation> fails
      Given the answer to an order gets lost, and the order never gets there
      And <operation> fails
      When I execute any order
      And I ask what became of it
      Then the client says: still unknown: <list> could not be read: <operation> was refused with 503 MAINTENANCE: System under maintenance

      Examples:
        | operation       | list              |
        | getOpenOrders   | the open orders   |
        | getOrderHistory | the order history |
        | getFills        | the fills         |

    Scenario: The exchange does not tell its time
      Given the answer to an order gets lost, and the order rests on the book
      And getTime fails
      When I execute any order
      And I ask what became of it
      Then the client says: still unknown: the exchange did not say what time it is: getTime was refused with 503 MAINTENANCE: System under maintenance
      And getOpenOrders was sent 0 times

    Scenario: What was found stays found
      Given the answer to an order gets lost, and the order rests on the book
      And getOrderHistory fails
      When I execute any order
      And I ask what became of it
      Then the client says: executed, and rests as 113881024563871900

  Rule: the deadline is one of the exchange's clock

    Scenario: The clock here is 100 s ahead
      Given the clock of the exchange reads 1699999900000
      And the answer to an order gets lost, and the order rests on the book
      When I execute any order
      And I ask what became of it
      Then the client says: executed, and rests as 113881024563871900
      And the client waited "106" s

    Scenario: The clock here is behind, and the deadline has passed
      Given the clock of the exchange reads 1700000004999
      And the answer to an order gets lost, and the order rests on the book
      When I execute any order
      And 10 s pass
      And I ask what became of it
      Then the client says: executed, and rests as 113881024563871900
      And the client did not wait

  Rule: an order without a client id is given one

    Scenario: It is found under the id that the client gave it
      Given the answer to an order gets lost, and the order rests on the book
      When I execute the order
        | symbol    | SOL_USDC |
        | side      | Bid      |
        | orderType | Limit    |
        | price     | 20.5     |
        | quantity  | 3        |
      Then the body is
        """
        {"clientId": 1000, "orderType": "Limit", "price": "20.5", "quantity": "3", "side": "Bid", "symbol": "SOL_USDC"}
        """
      And the signing string is
        """
        instruction=orderExecute&clientId=1000&orderType=Limit&price=20.5&quantity=3&side=Bid&symbol=SOL_USDC&timestamp=1700000000000&window=5000
        """
      And the failure names client id 1000
      When I ask what became of it
      Then the client says: executed, and rests as 113881024563871900

    Scenario: An order that is sent again by its caller is another order
      Given the answer to an order gets lost, and the order never gets there
      And the answer to an order gets lost, and the order rests on the book
      When I execute the order
        | symbol    | SOL_USDC |
        | side      | Bid      |
        | orderType | Limit    |
        | price     | 20.5     |
        | quantity  | 3        |
      Then the failure names client id 1000
      When I ask what became of it
      Then the client says: never accepted
      When I make the same call again
      Then the failure names client id 1001
      When I ask what became of it
      Then the client says: executed, and rests as 113881024563871901

  Rule: the orders of a batch are looked for together

    Scenario: Five fates
      Given the answer to 5 orders gets lost, and of the orders
        | rests on the book            |
        | never gets there             |
        | is filled and gone           |
        | leaves nothing but two fills |
        | rests on the book            |
      When I execute the orders
        | symbol   | side | orderType | price | quantity | clientId |
        | SOL_USDC | Bid  | Limit     | 20.5  | 3        | 7        |
        | SOL_USDC | Bid  | Limit     | 20.5  | 3        | 8        |
        | SOL_USDC | Bid  | Limit     | 20.5  | 3        |          |
        | SOL_USDC | Bid  | Limit     | 20.5  | 3        | 1001     |
        | SOL_USDC | Bid  | Limit     | 20.5  | 3        |          |
      Then the outcome is UNKNOWN
      When I ask what became of each
      Then the client says of each
        | 7    | executed, and rests as 113881024563871900      |
        | 8    | never accepted                                 |
        | 1000 | executed, and is history as 113881024563871902 |
        | 1001 | executed, with 2 fills of 113881024563871903   |
        | 1002 | executed, and rests as 113881024563871904      |

  Rule: another order of the same client id is not taken for it

    Scenario: One of an hour ago
      Given an order of an hour ago had client id 7 too
      And the answer to an order gets lost, and the order never gets there
      When I execute any order
      And I ask what became of it
      Then the client says: never accepted

    Scenario: One of the same minute cannot be told from it
      Given the answer to an order gets lost, and the order is filled and gone
      And another order of this minute has client id 7 too
      When I execute any order
      And I ask what became of it
      Then the client says: still unknown: several orders carry the client id 7
