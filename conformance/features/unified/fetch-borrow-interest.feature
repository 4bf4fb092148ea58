@unified @unified:fetchBorrowInterest
Feature: Fetch borrow interest
  What the account paid for what it borrowed. What it earned by lending stands on the same list and is left out.

  Background:
    Given the test signing key
    And the clock reads 1700000000000
    And a window of 5000 ms
    And a market list

  Rule: only what was paid counts, and an asset is asked for by "asset"

    @request @result
    Scenario: Interest in one asset
      Given the exchange answers getInterestPayments, whatever is asked, as fixture "borrow-lend/get-interest-payments/every-kind" does
      When fetchBorrowInterest is called with
        | code | SOL |
      Then the requests are
        | GET /wapi/v1/history/interest?asset=SOL&limit=1000&offset=0&sortDirection=Desc |
      And the rows of the result are
        | symbol   | currency | kind      | interest | interestRate | marginMode | timestamp                |
        | SOL/USDC | SOL      | ENTRY_FEE | 0.0005   | 0.0438       | CROSS      | 2023-11-14T21:00:00Z     |
        | SOL/USDC | SOL      | BORROW    | 0.0001   | 0.0438       | CROSS      | 2023-11-14T22:00:00.250Z |
      And the history says
        | requests     | 1     |
        | filteredHere | false |

    @request @result
    Scenario: Interest in every asset
      Given the exchange answers getInterestPayments, whatever is asked, as fixture "borrow-lend/get-interest-payments/every-kind" does
      When fetchBorrowInterest is called
      Then the requests are
        | GET /wapi/v1/history/interest?limit=1000&offset=0&sortDirection=Desc |
      And the rows of the result are
        | symbol        | currency | kind            | interest | interestRate | marginMode | timestamp                |
        | SOL/USDC:USDC | USDC     | UNREALIZED_LOSS | 0.02     | 0.07         | CROSS      | 2023-11-14T20:00:00Z     |
        | SOL/USDC      | SOL      | ENTRY_FEE       | 0.0005   | 0.0438       | CROSS      | 2023-11-14T21:00:00Z     |
        | SOL/USDC      | SOL      | BORROW          | 0.0001   | 0.0438       | CROSS      | 2023-11-14T22:00:00.250Z |
      And the history says
        | requests     | 1     |
        | filteredHere | false |

    @result
    Scenario: A filter that the exchange passes over
      Given the exchange answers getInterestPayments, whatever is asked, as fixture "borrow-lend/get-interest-payments/every-kind" does
      When fetchBorrowInterest is called with
        | symbol | SOL/USDC:USDC |
      Then the rows of the result are
        | symbol        | currency | kind            | interest | interestRate | marginMode | timestamp            |
        | SOL/USDC:USDC | USDC     | UNREALIZED_LOSS | 0.02     | 0.07         | CROSS      | 2023-11-14T20:00:00Z |
      And the history says
        | requests     | 1     |
        | filteredHere | false |

    @result
    Scenario: A market that the list does not have, and a kind that is newer than this release
      Given the exchange answers getInterestPayments, whatever is asked, with
        """
        [{"paymentType": "Bonus", "interestRate": "0.01", "interval": 3600000, "marketSymbol": "SOL_USDC", "positionId": "1", "quantity": "1", "symbol": "SOL", "timestamp": "2023-11-14T21:00:00"},
         {"paymentType": "Borrow", "interestRate": "0.01", "interval": 3600000, "marketSymbol": "JTO_USDC", "positionId": "2", "quantity": "0.5", "symbol": "JTO", "timestamp": "2023-11-14T20:00:00"}]
        """
      When fetchBorrowInterest is called
      Then the result is
        | 0.symbol       | JTO_USDC             |
        | 0.currency     | JTO                  |
        | 0.kind         | BORROW               |
        | 0.interest     | 0.5                  |
        | 0.interestRate | 0.01                 |
        | 0.marginMode   | CROSS                |
        | 0.timestamp    | 2023-11-14T20:00:00Z |
        | requests       | 1                    |
        | filteredHere   | false                |

  Rule: what the endpoint can filter it is asked to, times excepted

    @request @result
    Scenario Outline: Only <kind>
      Given the exchange answers getInterestPayments, whatever is asked, as fixture "borrow-lend/get-interest-payments/every-kind" does
      When fetchBorrowInterest is called with
        | kind       | <kind>               |
        | symbol     | <symbol>             |
        | positionId | 28563667801          |
        | since      | 2023-11-14T19:00:00Z |
      Then the requests are
        | GET /wapi/v1/history/interest?symbol=<market>&positionId=28563667801&limit=1000&offset=0&source=<source>&sortDirection=Desc |
      And the rows of the result are
        | symbol   | currency | kind   | interest   | interestRate | marginMode | timestamp |
        | <symbol> | <asset>  | <kind> | <interest> | <rate>       | CROSS      | <time>    |
      And the history says
        | requests     | 1    |
        | filteredHere | true |

      Examples:
        | kind            | symbol        | market        | source        | asset | interest | rate   | time                     |
        | BORROW          | SOL/USDC      | SOL_USDC      | BorrowLend    | SOL   | 0.0001   | 0.0438 | 2023-11-14T22:00:00.250Z |
        | ENTRY_FEE       | SOL/USDC      | SOL_USDC      | BorrowLend    | SOL   | 0.0005   | 0.0438 | 2023-11-14T21:00:00Z     |
        | UNREALIZED_LOSS | SOL/USDC:USDC | SOL_USDC_PERP | UnrealizedPnl | USDC  | 0.02     | 0.07   | 2023-11-14T20:00:00Z     |

    @request @result
    Scenario: The oldest from one moment on, up to another
      Given the exchange answers getInterestPayments, whatever is asked, as fixture "borrow-lend/get-interest-payments/every-kind" does
      When fetchBorrowInterest is called with
        | since | 2023-11-14T20:00:00Z |
        | until | 2023-11-14T21:00:00Z |
        | limit | 1                    |
      Then the requests are
        | GET /wapi/v1/history/interest?limit=1000&offset=0&sortDirection=Desc |
      And the rows of the result are
        | symbol        | currency | kind            | interest | interestRate | marginMode | timestamp            |
        | SOL/USDC:USDC | USDC     | UNREALIZED_LOSS | 0.02     | 0.07         | CROSS      | 2023-11-14T20:00:00Z |
      And the history says
        | requests     | 1    |
        | filteredHere | true |

  Rule: what fails tells why

    @error
    Scenario: A market that there is not
      When fetchBorrowInterest is called with
        | symbol | SOL/EUR |
      Then the call fails as BadSymbolException: "there is no market SOL/EUR"
      And its outcome is NOT_SENT
      And there was no request

    @error
    Scenario: A key that the exchange does not know
      Given the exchange answers getInterestPayments in turn with
        | status | code         | message      |
        | 401    | UNAUTHORIZED | Unauthorized |
      When fetchBorrowInterest is called
      Then the call fails as AuthenticationException: "getInterestPayments was refused with 401 UNAUTHORIZED: Unauthorized"
      And its code is "UNAUTHORIZED"
      And its outcome is REFUSED
