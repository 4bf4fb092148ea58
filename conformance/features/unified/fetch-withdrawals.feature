@unified @unified:fetchWithdrawals
Feature: Fetch withdrawals
  What left the account, oldest first.

  Background:
    Given the test signing key
    And the clock reads 1700000000000
    And a window of 5000 ms

  Rule: times are the endpoint's to filter, an asset is not

    @request @result
    Scenario: Within two moments
      Given the exchange answers getWithdrawals, whatever is asked, as fixture "capital/get-withdrawals/full" does
      When fetchWithdrawals is called with
        | since | 2023-11-13T00:00:00Z |
        | until | 2023-11-14T22:13:20Z |
      Then the requests are
        | GET /wapi/v1/capital/withdrawals?from=1699833600000&to=1700000000001&limit=1000&offset=0 |
      And the result is
        | 0.id           | 6119902                                                                               |
        | 0.txid         | ExampLeTransact1on1111111111111111111111111111111111111111111111111111111111111111111 |
        | 0.type         | WITHDRAWAL                                                                            |
        | 0.currency     | SOL                                                                                   |
        | 0.amount       | 12.5                                                                                  |
        | 0.network      | SOL                                                                                   |
        | 0.addressTo    | ExampLeDest1nation11111111111111111111111111                                          |
        | 0.status       | OK                                                                                    |
        | 0.fee.cost     | 0.01                                                                                  |
        | 0.fee.currency | SOL                                                                                   |
        | 0.internal     | false                                                                                 |
        | 0.timestamp    | 2023-11-13T08:00:00Z                                                                  |
        | 1.id           | 6120417                                                                               |
        | 1.clientId     | payout-2023-11                                                                        |
        | 1.type         | WITHDRAWAL                                                                            |
        | 1.currency     | EUR                                                                                   |
        | 1.amount       | 250                                                                                   |
        | 1.network      | EQUALSMONEY                                                                           |
        | 1.addressTo    | DE89370400440532013000                                                                |
        | 1.status       | PENDING                                                                               |
        | 1.fee.cost     | 0                                                                                     |
        | 1.fee.currency | EUR                                                                                   |
        | 1.internal     | false                                                                                 |
        | 1.timestamp    | 2023-11-14T22:10:05.123Z                                                              |
        | requests       | 1                                                                                     |
        | filteredHere   | false                                                                                 |
      And the answer has
        | 1.raw.fiatFee | 1.5 |

    @request @result
    Scenario: What came at the end of the range is part of it, whichever way the exchange has it
      Given the exchange answers getWithdrawals, whatever is asked, with
        """
        [{"id": 2, "blockchain": "Solana", "quantity": "2", "fee": "0.01", "symbol": "SOL", "status": "confirmed",
          "toAddress": "Ex1", "createdAt": "2023-11-14T22:00:01.001", "isInternal": false},
         {"id": 1, "blockchain": "Solana", "quantity": "1", "fee": "0.01", "symbol": "SOL", "status": "confirmed",
          "toAddress": "Ex1", "createdAt": "2023-11-14T22:00:01", "isInternal": false}]
        """
      When fetchWithdrawals is called with
        | until | 2023-11-14T22:00:01Z |
      Then the requests are
        | GET /wapi/v1/capital/withdrawals?to=1699999201001&limit=100&offset=0 |
      And the rows of the result are
        | id | type       | currency | amount | network | addressTo | status | fee.cost | fee.currency | internal | timestamp            |
        | 1  | WITHDRAWAL | SOL      | 1      | SOL     | Ex1       | OK     | 0.01     | SOL          | false    | 2023-11-14T22:00:01Z |
      And the history says
        | requests     | 1     |
        | filteredHere | false |

    @request @result
    Scenario: Of one asset
      Given the exchange answers getWithdrawals, whatever is asked, as fixture "capital/get-withdrawals/full" does
      When fetchWithdrawals is called with
        | code  | EUR |
        | limit | 1   |
      Then the requests are
        | GET /wapi/v1/capital/withdrawals?limit=1000&offset=0 |
      And the result is
        | 0.id           | 6120417                  |
        | 0.clientId     | payout-2023-11           |
        | 0.type         | WITHDRAWAL               |
        | 0.currency     | EUR                      |
        | 0.amount       | 250                      |
        | 0.network      | EQUALSMONEY              |
        | 0.addressTo    | DE89370400440532013000   |
        | 0.status       | PENDING                  |
        | 0.fee.cost     | 0                        |
        | 0.fee.currency | EUR                      |
        | 0.internal     | false                    |
        | 0.timestamp    | 2023-11-14T22:10:05.123Z |
        | requests       | 1                        |
        | filteredHere   | false                    |

    @result
    Scenario Outline: Over <blockchain> with the status <wire>
      Given the exchange answers getWithdrawals, whatever is asked, with
        """
        [{"id": 6119900, "blockchain": "<blockchain>", "quantity": "12.5", "fee": "0.01", "symbol": "SOL", "status": "<wire>",
          "toAddress": "ExampLeDest1nation11111111111111111111111111", "createdAt": "2023-11-13T08:00:00", "isInternal": true}]
        """
      When fetchWithdrawals is called
      Then the rows of the result are
        | id      | type       | currency | amount | network   | addressTo                                    | status   | fee.cost | fee.currency | internal | timestamp            |
        | 6119900 | WITHDRAWAL | SOL      | 12.5   | <network> | ExampLeDest1nation11111111111111111111111111 | <status> | 0.01     | SOL          | true     | 2023-11-13T08:00:00Z |

      Examples:
        | blockchain  | network     | wire                          | status  |
        | Solana      | SOL         | confirmed                     | OK      |
        | Hyperliquid | HYPERLIQUID | ownershipVerificationRequired | PENDING |
        | Bitcoin     | BTC         | pending                       | PENDING |
        | Near        | NEAR        | recipientInformationProvided  | PENDING |
        | Zcash       | ZEC         | recipientInformationRequired  | PENDING |
        | Unichain    | Unichain    | held                          | UNKNOWN |

    @result
    Scenario: In the compatibility view networks have CCXT's names
      Given the compatibility view
      And the exchange answers getWithdrawals, whatever is asked, with
        """
        [{"id": 6119900, "blockchain": "Tron", "quantity": "12.5", "fee": "1", "symbol": "USDT", "status": "confirmed",
          "toAddress": "ExampLeDest1nation11111111111111111111111111", "createdAt": "2023-11-13T08:00:00", "isInternal": false}]
        """
      When fetchWithdrawals is called
      Then the rows of the result are
        | id      | type       | currency | amount | network | addressTo                                    | status | fee.cost | fee.currency | internal | timestamp            |
        | 6119900 | WITHDRAWAL | USDT     | 12.5   | TRC20   | ExampLeDest1nation11111111111111111111111111 | OK     | 1        | USDT         | false    | 2023-11-13T08:00:00Z |

  Rule: what fails tells why

    @error
    Scenario: An end before the beginning
      When fetchWithdrawals is called with
        | since | 2023-11-14T00:00:00Z |
        | until | 2023-11-13T00:00:00Z |
      Then the call fails as IllegalArgumentException: "Range: until is not before since, was 2023-11-13T00:00:00Z before 2023-11-14T00:00:00Z"
      And there was no request

    @error
    Scenario: A key that the exchange does not know
      Given the exchange answers getWithdrawals in turn with
        | status | code                   | message           |
        | 400    | INVALID_CLIENT_REQUEST | Invalid signature |
      When fetchWithdrawals is called
      Then the call fails as AuthenticationException: "getWithdrawals was refused with 400 INVALID_CLIENT_REQUEST: Invalid signature"
      And its code is "INVALID_CLIENT_REQUEST"
      And its outcome is REFUSED
