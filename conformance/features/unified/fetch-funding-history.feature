@unified @unified:fetchFundingHistory
Feature: Fetch funding history
  The funding that the account paid and received.

  Background:
    Given the test signing key
    And the clock reads 1700000000000
    And a window of 5000 ms
    And a market list

  Rule: positive was received and negative was paid, whatever the sign of the rate

    @request @result
    Scenario: A short at a negative rate pays, at a positive one it is paid; with a long it is the other way round
      Given the exchange answers with fixture "position/get-funding-payments/long-and-short"
      When fetchFundingHistory is called with
        | symbol | SOL/USDC:USDC        |
        | since  | 2023-11-14T19:00:00Z |
      Then the requests are
        | GET /wapi/v1/history/funding?symbol=SOL_USDC_PERP&limit=1000&offset=0&sortDirection=Desc |
      And the result is
        | 0.id         | SOL_USDC_PERP@2023-11-14T19:00:00Z |
        | 0.symbol     | SOL/USDC:USDC                      |
        | 0.code       | USDC                               |
        | 0.timestamp  | 2023-11-14T19:00:00Z               |
        | 0.amount     | -0.000241                          |
        | 0.rate       | -0.000006562                       |
        | 1.id         | SOL_USDC_PERP@2023-11-14T20:00:00Z |
        | 1.symbol     | SOL/USDC:USDC                      |
        | 1.code       | USDC                               |
        | 1.timestamp  | 2023-11-14T20:00:00Z               |
        | 1.amount     | 0.000459                           |
        | 1.rate       | 0.0000125                          |
        | 2.id         | SOL_USDC_PERP@2023-11-14T21:00:00Z |
        | 2.symbol     | SOL/USDC:USDC                      |
        | 2.code       | USDC                               |
        | 2.timestamp  | 2023-11-14T21:00:00Z               |
        | 2.amount     | -0.000459                          |
        | 2.rate       | 0.0000125                          |
        | 3.id         | SOL_USDC_PERP@2023-11-14T22:00:00Z |
        | 3.symbol     | SOL/USDC:USDC                      |
        | 3.code       | USDC                               |
        | 3.timestamp  | 2023-11-14T22:00:00Z               |
        | 3.amount     | 0.000241                           |
        | 3.rate       | -0.000006562                       |
        | requests     | 1                                  |
        | filteredHere | true                               |

  Rule: the endpoint knows no times, so that rows are read back and picked out here

    @request @result
    Scenario: The two last up to a moment
      Given the exchange answers with fixture "position/get-funding-payments/long-and-short"
      When fetchFundingHistory is called with
        | symbol | SOL/USDC:USDC        |
        | until  | 2023-11-14T21:00:00Z |
        | limit  | 2                    |
      Then the requests are
        | GET /wapi/v1/history/funding?symbol=SOL_USDC_PERP&limit=1000&offset=0&sortDirection=Desc |
      And the rows of the result are
        | id                                 | symbol        | code | timestamp            | amount    | rate      |
        | SOL_USDC_PERP@2023-11-14T20:00:00Z | SOL/USDC:USDC | USDC | 2023-11-14T20:00:00Z | 0.000459  | 0.0000125 |
        | SOL_USDC_PERP@2023-11-14T21:00:00Z | SOL/USDC:USDC | USDC | 2023-11-14T21:00:00Z | -0.000459 | 0.0000125 |
      And the history says
        | requests     | 1    |
        | filteredHere | true |

  Rule: payments have no number, so that one is made of what tells them apart

    @request @result
    Scenario: Two of a subaccount, one on a market that the list does not have
      Given the exchange answers with fixture "position/get-funding-payments/of-a-subaccount"
      When fetchFundingHistory is called with
        | limit        | 2 |
        | subaccountId | 3 |
      Then the requests are
        | GET /wapi/v1/history/funding?subaccountId=3&limit=2&offset=0&sortDirection=Desc |
      And the result is
        | 0.id         | SOL_USDC_PERP@2023-11-14T22:00:00Z@3 |
        | 0.symbol     | SOL/USDC:USDC                        |
        | 0.code       | USDC                                 |
        | 0.timestamp  | 2023-11-14T22:00:00Z                 |
        | 0.amount     | -0.000459                            |
        | 0.rate       | 0.0000125                            |
        | 1.id         | ETH_USDC_PERP@2023-11-14T22:00:00Z@3 |
        | 1.symbol     | ETH_USDC_PERP                        |
        | 1.timestamp  | 2023-11-14T22:00:00Z                 |
        | 1.amount     | 0.001253                             |
        | 1.rate       | 0.0000125                            |
        | requests     | 1                                    |
        | filteredHere | false                                |

  Rule: CCXT takes the account for the number, and tells no asset

    @result
    Scenario: The same two, in the compatibility view
      Given the exchange answers with fixture "position/get-funding-payments/of-a-subaccount"
      And the compatibility view
      When fetchFundingHistory is called with
        | limit        | 2 |
        | subaccountId | 3 |
      Then the result is
        | 0.id         | 501                  |
        | 0.symbol     | SOL/USDC:USDC        |
        | 0.timestamp  | 2023-11-14T22:00:00Z |
        | 0.amount     | -0.000459            |
        | 0.rate       | 0.0000125            |
        | 1.id         | 501                  |
        | 1.symbol     | ETH_USDC_PERP        |
        | 1.timestamp  | 2023-11-14T22:00:00Z |
        | 1.amount     | 0.001253             |
        | 1.rate       | 0.0000125            |
        | requests     | 1                    |
        | filteredHere | false                |

  Rule: what fails says what it means

    @error
    Scenario: A spot market
      When fetchFundingHistory is called with
        | symbol | SOL/USDC |
      Then the call fails as BadSymbolException: "SOL/USDC is a spot market; funding is of futures only"
      And its outcome is NOT_SENT
      And there was no request

    @error
    Scenario: The exchange does not know the key
      Given the exchange refuses fixture "position/get-funding-payments/of-a-subaccount" with 401 "UNAUTHORIZED": "Unauthorized"
      When fetchFundingHistory is called with
        | limit        | 2 |
        | subaccountId | 3 |
      Then the call fails as AuthenticationException: "getFundingPayments was refused with 401 UNAUTHORIZED: Unauthorized"
      And its code is "UNAUTHORIZED"
      And its outcome is REFUSED
