@rest @account @operation:getMaxOrderQuantity @instruction:maxOrderQuantity
Feature: Get max order quantity
  GET /api/v1/account/limits/order, signed: how large an order can be.

  Background:
    Given the test signing key
    And the clock reads 1700000000000
    And a window of 5000 ms

  Rule: a price is signed with the digits it was given, a flag as a word

    @request @signed @answer
    Scenario: A limit bid on borrowed funds
      Given the exchange answers with fixture "account/get-max-order-quantity/full"
      When I get the max order quantity
        | symbol          | SOL_USDC |
        | side            | Bid      |
        | price           | 20.50    |
        | reduceOnly      | false    |
        | autoBorrow      | true     |
        | autoBorrowRepay | false    |
        | autoLendRedeem  | true     |
      Then the request is "GET /api/v1/account/limits/order?symbol=SOL_USDC&side=Bid&price=20.50&reduceOnly=false&autoBorrow=true&autoBorrowRepay=false&autoLendRedeem=true"
      And the signing string is
        """
        instruction=maxOrderQuantity&autoBorrow=true&autoBorrowRepay=false&autoLendRedeem=true&price=20.50&reduceOnly=false&side=Bid&symbol=SOL_USDC&timestamp=1700000000000&window=5000
        """
      And the answer has
        | maxOrderQuantity | 117.56   |
        | price            | 20.5     |
        | side             | Bid      |
        | symbol           | SOL_USDC |
        | autoBorrow       | true     |
        | reduceOnly       | false    |
      And nothing of the answer is lost

  Rule: a market order has no price

    @request @signed @answer
    Scenario: A market ask on a future
      Given the exchange answers with fixture "account/get-max-order-quantity/minimal"
      When I get the max order quantity
        | symbol | SOL_USDC_PERP |
        | side   | Ask           |
      Then the request is "GET /api/v1/account/limits/order?symbol=SOL_USDC_PERP&side=Ask"
      And the signing string is
        """
        instruction=maxOrderQuantity&side=Ask&symbol=SOL_USDC_PERP&timestamp=1700000000000&window=5000
        """
      And the answer has
        | maxOrderQuantity | 431.2  |
        | price            | absent |
        | autoBorrow       | absent |

  Rule: an order has a side

    @refusal
    Scenario: Without a side nothing is sent
      When I get the max order quantity
        | symbol | SOL_USDC |
      Then the call is not made: "MaxOrderQuantityQuery: side is required"

  Rule: a server answers as the contract says

    @live
    Scenario: How large an order can be on a server holds to the contract
      When a server is asked for getMaxOrderQuantity
        | symbol | {market} |
        | side   | Bid      |
      Then its answer holds to the contract
      And in the answer symbol is "{market}"
      And in the answer side is "Bid"
      And in the answer maxOrderQuantity is not negative
