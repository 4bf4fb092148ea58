@rest @account @operation:getAccount @instruction:accountQuery
Feature: Get account
  GET /api/v1/account, signed: settings, fees and limits of the account.

  Background:
    Given the test signing key
    And the clock reads 1700000000000
    And a window of 5000 ms

  Rule: fees are in basis points, and a negative one is a rebate

    @request @signed @answer
    Scenario: A maker on futures is paid
      Given the exchange answers with fixture "account/get-account/full"
      When I call getAccount
      Then the request is "GET /api/v1/account"
      And the signing string is
        """
        instruction=accountQuery&timestamp=1700000000000&window=5000
        """
      And the answer has
        | futuresMakerFee  | -0.5    |
        | futuresTakerFee  | 4.5     |
        | spotMakerFee     | 8       |
        | spotTakerFee     | 9.5     |
        | leverageLimit    | 12.5    |
        | borrowLimit      | 500000  |
        | positionLimit    | 1500000 |
        | limitOrders      | 4       |
        | triggerOrders    | 1       |
        | autoLend         | true    |
        | autoRepayBorrows | false   |
        | liquidating      | false   |
      And nothing of the answer is lost

  Rule: a server answers as the contract says

    @live
    Scenario: The account on a server holds to the contract
      When a server is asked for getAccount without arguments
      Then its answer holds to the contract
      And in the answer leverageLimit is positive
      And in the answer spotMakerFee is between -100 and 1000
      And in the answer spotTakerFee is between -100 and 1000
      And in the answer futuresMakerFee is between -100 and 1000
      And in the answer futuresTakerFee is between -100 and 1000
      And in the answer limitOrders is not negative
      And in the answer triggerOrders is not negative
