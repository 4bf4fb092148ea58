@rest @account @operation:getMaxBorrowQuantity @instruction:maxBorrowQuantity
Feature: Get max borrow quantity
  GET /api/v1/account/limits/borrow, signed: how much of an asset can be borrowed.

  Background:
    Given the test signing key
    And the clock reads 1700000000000
    And a window of 5000 ms

  Rule: the symbol is that of an asset, and the quantity is in its units

    @request @signed @answer
    Scenario: A coin
      Given the exchange answers with fixture "account/get-max-borrow-quantity/full"
      When I get the max borrow quantity
        | symbol | SOL |
      Then the request is "GET /api/v1/account/limits/borrow?symbol=SOL"
      And the signing string is
        """
        instruction=maxBorrowQuantity&symbol=SOL&timestamp=1700000000000&window=5000
        """
      And the answer has
        | maxBorrowQuantity | 1284.3307 |
        | symbol            | SOL       |
      And nothing of the answer is lost

    @request @signed @answer
    Scenario: A stock with dots in its name, of which nothing can be borrowed
      Given the exchange answers with fixture "account/get-max-borrow-quantity/minimal"
      When I get the max borrow quantity
        | symbol | BRK.B.US |
      Then the signing string is
        """
        instruction=maxBorrowQuantity&symbol=BRK.B.US&timestamp=1700000000000&window=5000
        """
      And the answer has
        | maxBorrowQuantity | 0        |
        | symbol            | BRK.B.US |

  Rule: a server answers as the contract says

    @live
    Scenario: What can be borrowed on a server holds to the contract
      When a server is asked for getMaxBorrowQuantity
        | symbol | {asset} |
      Then its answer holds to the contract
      And in the answer symbol is "{asset}"
      And in the answer maxBorrowQuantity is not negative
