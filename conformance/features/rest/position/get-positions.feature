@rest @position @operation:getPositions @instruction:positionQuery
Feature: Get positions
  GET /api/v1/position, signed: open exposure on futures.

  Background:
    Given the test signing key
    And the clock reads 1700000000000
    And a window of 5000 ms

  Rule: size and cost are signed, exposure is not

    @request @signed @answer
    Scenario: A long and a short position
      Given the exchange answers with fixture "position/get-positions/long-and-short"
      When I call getPositions
      Then the request is "GET /api/v1/position"
      And the signing string is
        """
        instruction=positionQuery&timestamp=1700000000000&window=5000
        """
      And the answer has
        | size                      | 2        |
        | first.netQuantity         | 1.8      |
        | first.netExposureQuantity | 1.8      |
        | first.estLiquidationPrice | 0        |
        | last.netQuantity          | -0.05    |
        | last.netCost              | -100.52  |
        | last.netExposureQuantity  | 0.07     |
        | last.netExposureNotional  | 140.3584 |
        | last.subaccountId         | 3        |
        | last.userId               | 501      |
      And nothing of the answer is lost

    @request @signed @answer
    Scenario: One market's position comes as a list too
      Given the exchange answers with fixture "position/get-positions/long"
      When I get the positions
        | symbol | SOL_USDC_PERP |
      Then the request is "GET /api/v1/position?symbol=SOL_USDC_PERP"
      And the signing string is
        """
        instruction=positionQuery&symbol=SOL_USDC_PERP&timestamp=1700000000000&window=5000
        """
      And the answer has
        | size                           | 1                  |
        | first.symbol                   | SOL_USDC_PERP      |
        | first.cumulativeFundingPayment | -0.000731          |
        | first.imfFunction.@type        | SqrtMarginFunction |
        | first.mmfFunction.base         | 0.0125             |
        | first.estLiquidationPrice      | 12.04              |
        | first.subaccountId             | absent             |

  Rule: decimals of 29 digits keep every one of them

    @answer
    Scenario: An entry price is cost over quantity, to the last place
      Given the exchange answers with fixture "position/get-positions/long"
      When I get the positions
        | symbol | SOL_USDC_PERP |
      Then the answer has
        | first.entryPrice | 20.388888888888888888888888889 |
        | first.netCost    | 36.7                           |

  Rule: an account without exposure has no rows

    @answer
    Scenario: Flat
      Given the exchange answers with fixture "position/get-positions/flat"
      When I get the positions
        | symbol | SOL_USDC_PERP |
      Then the answer has
        | size | 0 |

  Rule: what the exchange adds or leaves out neither fails nor vanishes

    @answer
    Scenario Outline: <case>
      Given the exchange answers with fixture "position/get-positions/<case>"
      When I get the positions
        | symbol | SOL_USDC_PERP |
      Then the answer has
        | <member> | <value> |
      And nothing of the answer is lost

      Examples:
        | case                    | member                                  | value                              |
        | minimal                 | first.subaccountId                      | absent                             |
        | id-as-number            | first.positionId                        | 28563667799                        |
        | unknown-member          | first.unknownMembers[adlRank]           | 4                                  |
        | unknown-margin-function | first.mmfFunction.@type                 | MarginFunction.Unrecognized        |
        | unknown-margin-function | first.mmfFunction.unknownMembers[tiers] | [{"base":"0.0125","upTo":"50000"}] |

    @answer
    Scenario: Interest that was left out is missed when it is asked for
      Given the exchange answers with fixture "position/get-positions/interest-missing"
      When I get the positions
        | symbol | SOL_USDC_PERP |
      Then the answer has
        | first.netCost | 36.7 |
      And asking the answer for "first.cumulativeInterest" fails: "Position: the exchange left out /0/cumulativeInterest"

  Rule: being turned away is told in the exchange's words

    @refusal
    Scenario: The exchange may say that there is no position
      Given the exchange answers with fixture "position/get-positions/no-position"
      When I get the positions
        | symbol | SOL_USDC_PERP |
      Then the call is refused with 404 "RESOURCE_NOT_FOUND": "Position not found"

    @refusal
    Scenario: A market type that the exchange does not know is refused in plain text
      When I get the positions
        | marketType | OPTION |
      Then the call is refused with 400 in plain text: "failed to parse parameter `marketType`: failed to parse \"MarketType\": Expect a valid enumeration value."

  Rule: a server answers as the contract says

    @live
    Scenario: Positions on a server hold to the contract
      When a server is asked for getPositions without arguments
      Then its answer holds to the contract
      And no two of its rows have the same positionId
      And in every row netCost is entryPrice times netQuantity
      And in every row netExposureNotional is markPrice times netExposureQuantity
      And in every row netExposureQuantity is not negative
      And in every row netExposureNotional is not negative
      And in every row entryPrice is positive
      And in every row markPrice is positive
      And in every row mmf is at most imf
