@rest @account @operation:getMaxWithdrawalQuantity @instruction:maxWithdrawalQuantity
Feature: Get max withdrawal quantity
  GET /api/v1/account/limits/withdrawal, signed: how much of an asset can be withdrawn.

  Background:
    Given the test signing key
    And the clock reads 1700000000000
    And a window of 5000 ms

  Rule: borrowing and redeeming lent funds can raise what can be withdrawn

    @request @signed @answer
    Scenario: With what can be borrowed
      Given the exchange answers with fixture "account/get-max-withdrawal-quantity/full"
      When I get the max withdrawal quantity
        | symbol         | USDC  |
        | autoBorrow     | true  |
        | autoLendRedeem | false |
      Then the request is "GET /api/v1/account/limits/withdrawal?symbol=USDC&autoBorrow=true&autoLendRedeem=false"
      And the signing string is
        """
        instruction=maxWithdrawalQuantity&autoBorrow=true&autoLendRedeem=false&symbol=USDC&timestamp=1700000000000&window=5000
        """
      And the answer has
        | maxWithdrawalQuantity | 2410.064221 |
        | autoBorrow            | true        |
        | autoLendRedeem        | false       |
        | symbol                | USDC        |
      And nothing of the answer is lost

    @request @signed @answer
    Scenario: From what is free alone
      Given the exchange answers with fixture "account/get-max-withdrawal-quantity/minimal"
      When I get the max withdrawal quantity
        | symbol | USDC |
      Then the request is "GET /api/v1/account/limits/withdrawal?symbol=USDC"
      And the signing string is
        """
        instruction=maxWithdrawalQuantity&symbol=USDC&timestamp=1700000000000&window=5000
        """
      And the answer has
        | maxWithdrawalQuantity | 1398.5 |
        | autoBorrow            | absent |

  Rule: a server answers as the contract says

    @live
    Scenario: What can be withdrawn from a server holds to the contract
      When a server is asked for getMaxWithdrawalQuantity
        | symbol | {asset} |
      Then its answer holds to the contract
      And in the answer symbol is "{asset}"
      And in the answer maxWithdrawalQuantity is not negative
