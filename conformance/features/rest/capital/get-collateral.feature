@rest @capital @operation:getCollateral @instruction:collateralQuery
Feature: Get collateral
  GET /api/v1/capital/collateral, signed: what the account has as margin, and what it needs.

  Background:
    Given the test signing key
    And the clock reads 1700000000000
    And a window of 5000 ms

  Rule: each asset counts by its value times its weight, what is lent and ordered included

    @request @signed @answer
    Scenario: A subaccount with two assets and a position
      Given the exchange answers with fixture "capital/get-collateral/full"
      When I get the collateral
        | subaccountId | 2 |
      Then the request is "GET /api/v1/capital/collateral?subaccountId=2"
      And the signing string is
        """
        instruction=collateralQuery&subaccountId=2&timestamp=1700000000000&window=5000
        """
      And the answer has
        | collateral.size                    | 2        |
        | collateral.first.symbol            | SOL      |
        | collateral.first.assetMarkPrice    | 20.5     |
        | collateral.first.totalQuantity     | 15       |
        | collateral.first.availableQuantity | 10       |
        | collateral.first.lendQuantity      | 4        |
        | collateral.first.openOrderQuantity | 1        |
        | collateral.first.balanceNotional   | 307.5    |
        | collateral.first.collateralWeight  | 0.9      |
        | collateral.first.collateralValue   | 276.75   |
        | collateral.last.symbol             | USDC     |
        | assetsValue                        | 2369     |
        | borrowLiability                    | 100.5    |
        | liabilitiesValue                   | 100.5    |
        | netEquity                          | 2251     |
        | netEquityAvailable                 | 2194.725 |
        | netEquityLocked                    | 56.275   |
        | netExposureFutures                 | 1025     |
        | pnlUnrealized                      | 13.25    |
        | unsettledEquity                    | 13.25    |
        | marginFraction                     | 2        |
        | imf                                | 0.05     |
        | mmf                                | 0.03     |
      And nothing of the answer is lost

  Rule: without exposure there is no margin fraction

    @request @signed @answer
    Scenario: An account that holds nothing
      Given the exchange answers with fixture "capital/get-collateral/nothing"
      When I call getCollateral
      Then the request is "GET /api/v1/capital/collateral"
      And the signing string is
        """
        instruction=collateralQuery&timestamp=1700000000000&window=5000
        """
      And the answer has
        | collateral.size | 0      |
        | netEquity       | 0      |
        | marginFraction  | absent |

  Rule: a subaccount's number has 16 bits

    @refusal
    Scenario Outline: Subaccount <number>
      When I get the collateral
        | subaccountId | <number> |
      Then the call is not sent: "getCollateral was not sent: subaccountId must be between 0 and 65535, not <number>"

      Examples:
        | number |
        | -1     |
        | 65536  |

  Rule: a server answers as the contract says

    @live
    Scenario: Collateral on a server holds to the contract
      When a server is asked for getCollateral without arguments
      Then its answer holds to the contract
      And no two of its collateral have the same symbol
      And in every row of collateral collateralWeight is between 0 and 1
      And in every row of collateral lendQuantity is not negative
      And in the answer assetsValue is not negative
      And in the answer borrowLiability is not negative
      And in the answer mmf is at most imf
